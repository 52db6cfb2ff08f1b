import { useState } from "react";
import { useNavigate } from "react-router";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { type Draft, usePublish } from "../../api/drafts";
import { count } from "../../words";
import { NoteField } from "../note-field";

interface PublishDialogProps {
  readonly draft: Draft;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Makes a draft the version in force; it never changes after that. */
export function PublishDialog({ draft, opened, onClose }: PublishDialogProps) {
  const [note, setNote] = useState("");
  const [asked, setAsked] = useState(false);
  const publish = usePublish(draft.id);
  const navigate = useNavigate();
  const wordless = note.trim() === "";
  const { ok, remarks } = draft.check;
  const warnings = remarks.filter(({ kind }) => kind === "warning").length;
  return (
    <ConfirmDialog
      opened={opened}
      title="Publish this draft?"
      confirm="Publish"
      cancel="Not yet"
      busy={publish.isPending}
      onCancel={onClose}
      onConfirm={() => {
        setAsked(true);
        if (!wordless && ok) {
          publish.mutate(
            { note: note.trim(), revision: draft.revision },
            { onSuccess: () => void navigate(`/studio/rubrics/${draft.question}`) },
          );
        }
      }}
    >
      {ok ? (
        <p>
          New interviews are judged by it from now on; it can’t be changed, only followed by another
          version or rolled back.
          {warnings > 0 && ` The checks have ${count(warnings, "warning")}.`}
        </p>
      ) : (
        <p className="fault">The checks found faults. Put them right first.</p>
      )}
      <NoteField
        mt="md"
        label="What changed, and why"
        required
        minRows={2}
        value={note}
        error={asked && wordless ? "Say why, for those who come after you." : undefined}
        onWrite={setNote}
      />
      {publish.isError && <ProblemNotice error={publish.error} />}
    </ConfirmDialog>
  );
}
