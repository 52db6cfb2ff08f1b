import { Textarea } from "@mantine/core";
import type { Saving } from "../kept-notes";
import type { Notes as KeptNotes } from "../use-notes";

const savingLabel: Record<Saving, string> = {
  saved: "Saved",
  waiting: "Saving …",
  failed: "Not saved yet, trying again",
};

/** One's own notes. Nobody else reads them, and they are not judged. */
export function Notes({ notes }: { readonly notes: KeptNotes }) {
  return (
    <div className="notes">
      <Textarea
        label="Your notes"
        description="For you alone. They are not judged."
        autosize
        minRows={8}
        maxRows={22}
        maxLength={20_000}
        value={notes.text}
        onChange={(event) => {
          notes.write(event.currentTarget.value);
        }}
      />
      <p className="notes-state" role="status">
        {savingLabel[notes.saving]}
      </p>
    </div>
  );
}
