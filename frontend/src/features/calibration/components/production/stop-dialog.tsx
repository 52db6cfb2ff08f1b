import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { type Experiment, useStopExperiment } from "../../api/production";
import { NoteField } from "../note-field";

interface StopDialogProps {
  readonly experiment: Experiment;
  readonly onClose: () => void;
}

/** Ends a trial, with everything back to the version it was held against if wanted. */
export function StopDialog({ experiment, onClose }: StopDialogProps) {
  const stop = useStopExperiment(experiment.id);
  const [rollBack, setRollBack] = useState(true);
  const [note, setNote] = useState("");
  return (
    <ConfirmDialog
      opened
      title="Stop this trial?"
      confirm="Stop"
      cancel="Let it go on"
      danger
      busy={stop.isPending}
      onCancel={onClose}
      onConfirm={() => {
        stop.mutate({ rollBack, note: note.trim() }, { onSuccess: onClose });
      }}
    >
      <p>What was measured stays. No new interview takes part.</p>
      <Checkbox
        mt="md"
        label={
          experiment.against === null
            ? "Back to the version in force for everybody"
            : `Back to version ${experiment.against} for everybody`
        }
        checked={rollBack}
        onChange={(event) => {
          setRollBack(event.currentTarget.checked);
        }}
      />
      <NoteField mt="md" minRows={2} value={note} onWrite={setNote} />
      {stop.isError && <ProblemNotice error={stop.error} />}
    </ConfirmDialog>
  );
}
