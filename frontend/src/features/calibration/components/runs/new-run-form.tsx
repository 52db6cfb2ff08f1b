import { Button, NativeSelect, Radio } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useNavigate } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import type { JudgeName } from "../../api/figures";
import { useStartRun } from "../../api/runs";
import { type GoldenSet, type Part, part } from "../../api/sets";
import { partLabel } from "../../words";
import { NoteField } from "../note-field";
import { JudgeField } from "../judge-field";
import { EstimateLine } from "./estimate-line";

interface NewRunFormProps {
  readonly sets: readonly GoldenSet[];
  readonly judges: readonly JudgeName[];
  readonly wanted: string | null;
}

const partHelp: Record<Part, string> = {
  all: "Both parts together: this is a look at the part to look at once as well.",
  tune: "For trying things out, as often as you like.",
  measure: "Only when you believe you are done: every look makes it worth less.",
};

export function NewRunForm({ sets, judges, wanted }: NewRunFormProps) {
  const navigate = useNavigate();
  const start = useStartRun();
  const [set, setSet] = useState(wanted ?? sets[0]?.id ?? "");
  const [of, setOf] = useState<Part>("tune");
  const [judge, setJudge] = useState(judges[0]?.kind ?? "built-in");
  const [note, setNote] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    start.mutate(
      { set, part: of, judge, rubrics: [], note: note.trim() },
      { onSuccess: (run) => void navigate(`/studio/runs/${run.id}`) },
    );
  };
  return (
    <form className="form form-wide" onSubmit={submit}>
      <NativeSelect
        label="Golden set"
        value={set}
        data={sets.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          setSet(event.currentTarget.value);
        }}
      />
      <Radio.Group
        label="Part"
        value={of}
        onChange={(value) => {
          setOf(part.parse(value));
        }}
      >
        <div className="form-radios">
          {part.options.map((value) => (
            <Radio
              key={value}
              value={value}
              label={partLabel[value]}
              description={partHelp[value]}
            />
          ))}
        </div>
      </Radio.Group>
      <JudgeField judges={judges} value={judge} onChoose={setJudge} />
      <NoteField description="What you want to find out." value={note} onWrite={setNote} />
      <EstimateLine wanted={set === "" ? null : { set, part: of, judge, rubrics: [] }} />
      {start.isError && <ProblemNotice error={start.error} />}
      <Button type="submit" loading={start.isPending}>
        Start the run
      </Button>
    </form>
  );
}
