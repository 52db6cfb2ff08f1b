import { Button, TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import { Icon } from "@/components/icon";

interface OnceLinkProps {
  readonly label: string;
  /** Where it leads on this service, with its secret. */
  readonly path: string;
  /** What to say about it: until when it works, and that it is not shown again. */
  readonly note: string;
}

type Copying = "no" | "done" | "by-hand";

/** A link with a secret in it, which is shown this once, and a way to take it along. */
export function OnceLink({ label, path, note }: OnceLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  const [copying, setCopying] = useState<Copying>("no");
  const address = new URL(path, location.origin).toString();
  const copy = async () => {
    setCopying((await copied(address)) ? "done" : "by-hand");
    field.current?.select();
  };
  return (
    <div className="once">
      <div className="once-line">
        <TextInput
          ref={field}
          label={label}
          readOnly
          value={address}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
        <Button
          variant="default"
          leftSection={<Icon name={copying === "done" ? "check" : "copy"} size={16} />}
          onClick={() => void copy()}
        >
          Copy
        </Button>
      </div>
      <p className="quiet">{note}</p>
      <p className="quiet" role="status">
        {copying === "done" && "Copied."}
        {copying === "by-hand" && "This browser does not let pages copy: it is selected for you."}
      </p>
    </div>
  );
}

/** Browsers let pages copy only where the connection is safe, and only when they are asked. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
