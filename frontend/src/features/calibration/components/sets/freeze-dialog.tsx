import { Button, Checkbox, Modal, Slider, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { type GoldenSet, useFreezeSet } from "../../api/sets";
import { type Pooled, usePool } from "../../api/transcripts";
import { count, sourceLabel } from "../../words";
import { NoteField } from "../note-field";

interface FreezeDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onFrozen: (set: GoldenSet) => void;
}

/** Takes rated transcripts as they are now and keeps them so. */
export function FreezeDialog({ opened, onClose, onFrozen }: FreezeDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Freeze a golden set"
      size="lg"
      centered
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {opened && <FreezeForm onFrozen={onFrozen} />}
    </Modal>
  );
}

function FreezeForm({ onFrozen }: Pick<FreezeDialogProps, "onFrozen">) {
  const pool = usePool();
  const freeze = useFreezeSet();
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const [share, setShare] = useState(50);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const rated = (pool.data?.items ?? []).filter(({ raters }) => raters > 0);
  const chosen = rated.filter(({ transcript }) => !left.has(transcript));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const all = left.size === 0;
    freeze.mutate(
      {
        name: name.trim(),
        note: note.trim(),
        transcripts: all ? null : chosen.map(({ transcript }) => transcript),
        measureShare: share / 100,
      },
      { onSuccess: onFrozen },
    );
  };
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label="Name"
        required
        maxLength={80}
        data-autofocus
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <NoteField
        description="Who rated, and what the set is for."
        minRows={2}
        maxLength={2000}
        value={note}
        onWrite={setNote}
      />
      <div>
        <p className="label" id="share-label">
          Part to look at once: {share} %
        </p>
        <p className="quiet">
          Change rubrics on the rest; look at this part when you believe you are done.
        </p>
        <Slider
          thumbProps={{ "aria-labelledby": "share-label" }}
          min={0}
          max={100}
          step={10}
          value={share}
          onChange={setShare}
        />
      </div>
      <Pool rated={rated} left={left} onLeft={setLeft} />
      {pool.isError && <ProblemNotice error={pool.error} />}
      {freeze.isError && <ProblemNotice error={freeze.error} />}
      <Button
        type="submit"
        loading={freeze.isPending}
        disabled={name.trim() === "" || chosen.length === 0}
      >
        Freeze {count(chosen.length, "transcript")}
      </Button>
    </form>
  );
}

interface PoolProps {
  readonly rated: readonly Pooled[];
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

function Pool({ rated, left, onLeft }: PoolProps) {
  if (rated.length === 0) {
    return <p className="quiet">No transcript has a rating yet.</p>;
  }
  return (
    <fieldset className="pool">
      <legend>Transcripts</legend>
      {rated.map(({ transcript, question, source, raters }) => (
        <Checkbox
          key={transcript}
          label={`${question} · ${sourceLabel[source]} · ${count(raters, "rater")}`}
          checked={!left.has(transcript)}
          onChange={(event) => {
            const next = new Set(left);
            if (event.currentTarget.checked) {
              next.delete(transcript);
            } else {
              next.add(transcript);
            }
            onLeft(next);
          }}
        />
      ))}
    </fieldset>
  );
}
