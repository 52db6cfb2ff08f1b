import { useState } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { useRollBack } from "../../api/rubrics";
import { NoteField } from "../note-field";

interface RollBackDialogProps {
  readonly question: string;
  /** The version to go back to; null while nobody asks. */
  readonly version: number | null;
  readonly onClose: () => void;
}

/** Puts an earlier version in force again. Reports keep the version that they were scored with. */
export function RollBackDialog({ question, version, onClose }: RollBackDialogProps) {
  const [note, setNote] = useState("");
  const [asked, setAsked] = useState(false);
  const back = useRollBack(question);
  const close = () => {
    setNote("");
    setAsked(false);
    back.reset();
    onClose();
  };
  const wordless = note.trim() === "";
  return (
    <ConfirmDialog
      opened={version !== null}
      title={`Roll back to version ${version ?? ""}?`}
      confirm="Roll back"
      cancel="Leave it"
      danger
      busy={back.isPending}
      onCancel={close}
      onConfirm={() => {
        setAsked(true);
        if (version !== null && !wordless) {
          back.mutate({ version, note: note.trim() }, { onSuccess: close });
        }
      }}
    >
      <p>
        New interviews are judged by it from now on. Reports that exist keep the version that they
        were scored with.
      </p>
      <NoteField
        mt="md"
        label="Why"
        required
        minRows={2}
        value={note}
        error={asked && wordless ? "Say why, for those who come after you." : undefined}
        onWrite={setNote}
      />
      {back.isError && <ProblemNotice error={back.error} />}
    </ConfirmDialog>
  );
}
