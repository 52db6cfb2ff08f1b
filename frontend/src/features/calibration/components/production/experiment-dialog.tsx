import { Button, Modal, NativeSelect, NumberInput, Radio } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { type ExperimentKind, type Tried, useStartExperiment } from "../../api/production";
import { useRubricHistory, useRubrics } from "../../api/rubrics";
import { Faults } from "../faults";
import { NoteField } from "../note-field";
import { kindHelp, kindWord } from "./experiment-words";
import { PromptField } from "./prompt-field";
import { type TrialCandidate, useCandidates } from "./use-candidates";

interface ExperimentDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function ExperimentDialog({ opened, onClose }: ExperimentDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Start a trial"
      size="lg"
      centered
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {opened && <Form onStarted={onClose} />}
    </Modal>
  );
}

const kinds: readonly ExperimentKind[] = ["shadow", "canary", "ab"];
const usualShare: Record<ExperimentKind, number> = { shadow: 100, canary: 5, ab: 50 };

function Form({ onStarted }: { readonly onStarted: () => void }) {
  const rubrics = useRubrics();
  const start = useStartExperiment();
  const [kind, setKind] = useState<ExperimentKind>("shadow");
  const [share, setShare] = useState<number>(usualShare.shadow);
  const [question, setQuestion] = useState("");
  const [chosen, setChosen] = useState("");
  const [note, setNote] = useState("");
  const asked = question === "" ? (rubrics.data?.[0]?.question.id ?? "") : question;
  const history = useRubricHistory(asked);
  const [prompt, setPrompt] = useState<string | null>(null);
  const candidates = useCandidates(history.data, kind);
  const candidate = candidates.find(({ value }) => value === chosen) ?? candidates[0];
  const writing = candidate?.what === "prompt";
  const what = triedIn(candidate, prompt);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (what !== null) {
      const wanted = { kind, question: asked, share: share / 100, note: note.trim() };
      start.mutate({ ...wanted, ...what }, { onSuccess: onStarted });
    }
  };
  return (
    <form className="form" onSubmit={submit}>
      <Radio.Group
        label="Kind"
        value={kind}
        onChange={(value) => {
          const next = kinds.find((known) => known === value) ?? "shadow";
          setKind(next);
          setShare(usualShare[next]);
        }}
      >
        <div className="form-radios">
          {kinds.map((value) => (
            <Radio
              key={value}
              value={value}
              label={kindWord[value]}
              description={kindHelp[value]}
            />
          ))}
        </div>
      </Radio.Group>
      <NativeSelect
        label="Question"
        value={asked}
        data={(rubrics.data ?? []).map(({ question: { id, title } }) => ({
          value: id,
          label: title,
        }))}
        onChange={(event) => {
          setQuestion(event.currentTarget.value);
        }}
      />
      {candidates.length === 0 ? (
        <p className="quiet">This question has no draft and no other version to try.</p>
      ) : (
        <NativeSelect
          label="What is tried"
          value={candidate?.value ?? ""}
          data={candidates.map(({ value, label }) => ({ value, label }))}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            start.reset();
          }}
        />
      )}
      {writing && <PromptField text={prompt} onChange={setPrompt} />}
      <NumberInput
        label={`Share of ${kind === "shadow" ? "interviews" : "accounts"}, in percent`}
        min={1}
        max={100}
        value={share}
        onChange={(value) => {
          setShare(typeof value === "number" ? value : usualShare[kind]);
        }}
      />
      <NoteField value={note} onWrite={setNote} />
      {start.isError && <Faults error={start.error} nothing="Nothing was started." />}
      <Button type="submit" loading={start.isPending} disabled={what === null}>
        Start
      </Button>
    </form>
  );
}

/** Null until there is something to try. */
function triedIn(candidate: TrialCandidate | undefined, prompt: string | null): Tried | null {
  if (candidate === undefined) {
    return null;
  }
  if (candidate.what === "prompt") {
    return prompt === null ? null : { prompt };
  }
  return candidate.what;
}
