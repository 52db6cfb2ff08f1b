import { Button, Textarea } from "@mantine/core";
import type { RefObject } from "react";
import { Icon } from "@/components/icon";
import type { Draft } from "../live/draft";
import type { View } from "../live/view";
import { type Ask, longestText } from "../live/protocol";
import { useDraft } from "../live/use-live";

interface ComposerProps {
  readonly view: View;
  readonly draft: Draft;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onSay: (text: string) => void;
  readonly onAsk: (ask: Ask) => void;
}

const countFrom = 7000;
const number = new Intl.NumberFormat("en");

/** Where the candidate answers, and asks the interviewer for help. */
export function Composer({ view, draft, field, onSay, onAsk }: ComposerProps) {
  const text = useDraft(draft);
  const tooLong = text.length > longestText;
  const offline = view.link.kind !== "open";
  const say = () => {
    if (text.trim() !== "" && !tooLong) {
      onSay(text);
      draft.write("");
    }
    field.current?.focus();
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <Textarea
        ref={field}
        aria-label="Your answer"
        placeholder="Think aloud. Ask when something is unclear."
        autosize
        minRows={2}
        maxRows={9}
        variant="unstyled"
        value={text}
        error={tooLong ? `At most ${number.format(longestText)} characters.` : problem(view)}
        onChange={(event) => {
          draft.write(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            say();
          }
        }}
      />
      <div className="composer-row">
        <div className="composer-asks" role="group" aria-label="Ask the interviewer">
          <AskButton icon="hint" label="Hint" ask="hint" offline={offline} onAsk={onAsk} />
          <AskButton icon="repeat" label="Repeat" ask="repeat" offline={offline} onAsk={onAsk} />
          <AskButton icon="next" label="Move on" ask="move-on" offline={offline} onAsk={onAsk} />
        </div>
        {text.length >= countFrom && (
          <span className={tooLong ? "composer-count too-long" : "composer-count"}>
            {number.format(text.length)} / {number.format(longestText)}
          </span>
        )}
        <Button
          type="submit"
          disabled={text.trim() === "" || tooLong}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          Send
          <kbd className="composer-keys" aria-hidden="true">
            {sendKeys()}
          </kbd>
        </Button>
      </div>
    </form>
  );
}

interface AskButtonProps {
  readonly icon: "hint" | "repeat" | "next";
  readonly label: string;
  readonly ask: Ask;
  readonly offline: boolean;
  readonly onAsk: (ask: Ask) => void;
}

function AskButton({ icon, label, ask, offline, onAsk }: AskButtonProps) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<Icon name={icon} size={16} />}
      disabled={offline}
      onClick={() => {
        onAsk(ask);
      }}
    >
      {label}
    </Button>
  );
}

function problem(view: View): string | undefined {
  return view.refusal?.refusal.detail;
}

function sendKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘ ↵" : "Ctrl ↵";
}
