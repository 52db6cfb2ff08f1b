import { Button } from "@mantine/core";
import { useState } from "react";
import { Icon } from "@/components/icon";
import { saveFile } from "../save-file";

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** The codes for the day on which the authenticator is lost. They are shown this once. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const [told, setTold] = useState("");
  const text = codes.join("\n");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold("Copied.");
    } catch {
      setTold("The browser does not let this page copy: select the codes and copy them yourself.");
    }
  };
  return (
    <div className="form">
      <p role="status">
        <strong>The second factor is on.</strong> Keep these recovery codes where you find them
        without your phone: each lets you in once, and they are shown only now.
      </p>
      <ul className="recovery" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="form-ways">
        <Button
          variant="default"
          leftSection={<Icon name="copy" />}
          onClick={() => {
            void copy();
          }}
        >
          Copy
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="download" />}
          onClick={() => {
            saveFile(new Blob([`${text}\n`], { type: "text/plain" }), "rehearsal-codes.txt");
          }}
        >
          Download
        </Button>
        <Button onClick={onDone}>I have kept them</Button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
}
