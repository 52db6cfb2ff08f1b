import { Button, Modal, NativeSelect } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { Link, useNavigate } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import type { Draft } from "../../api/drafts";
import type { JudgeName } from "../../api/figures";
import { useJudges, useStartRun } from "../../api/runs";
import { type GoldenSet, type Part, part, useSets } from "../../api/sets";
import { partLabel } from "../../words";
import { EstimateLine } from "../runs/estimate-line";
import { JudgeField } from "../judge-field";

interface TryDialogProps {
  readonly draft: Draft;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Runs the draft and the version that it began from over the same set, to compare them. */
export function TryDialog({ draft, opened, onClose }: TryDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Try on a golden set"
      centered
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {opened && <Choices draft={draft} />}
    </Modal>
  );
}

function Choices({ draft }: { readonly draft: Draft }) {
  const sets = useSets();
  const judges = useJudges();
  const error = sets.error ?? judges.error;
  if (error !== null) {
    return <ProblemNotice error={error} />;
  }
  if (sets.data?.length === 0) {
    return (
      <p>
        There is no golden set yet. <Link to="/studio/sets">Freeze or import one</Link> first.
      </p>
    );
  }
  return sets.data === undefined || judges.data === undefined ? null : (
    <TryForm draft={draft} sets={sets.data} judges={judges.data} />
  );
}

interface TryFormProps {
  readonly draft: Draft;
  readonly sets: readonly GoldenSet[];
  readonly judges: readonly JudgeName[];
}

function TryForm({ draft, sets, judges }: TryFormProps) {
  const { question, basedOn } = draft;
  const navigate = useNavigate();
  const start = useStartRun();
  const [set, setSet] = useState(sets[0]?.id ?? "");
  const [of, setOf] = useState<Part>("tune");
  const [judge, setJudge] = useState(judges[0]?.kind ?? "built-in");
  const shared = { set, part: of, judge };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const before = await start.mutateAsync({
      ...shared,
      rubrics: [{ question, version: basedOn }],
      note: `Version ${basedOn}, to hold “${draft.title}” against`,
    });
    const after = await start.mutateAsync({
      ...shared,
      rubrics: [{ question, draft: draft.id }],
      note: `Draft “${draft.title}”`,
    });
    await navigate(`/studio/comparisons?before=${before.id}&after=${after.id}`);
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        // What goes wrong is shown below the form.
        submit(event).catch(() => undefined);
      }}
    >
      <p>
        The judge reads every transcript of the set twice: by version {basedOn}, and by this draft.
      </p>
      <NativeSelect
        label="Golden set"
        value={set}
        data={sets.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          setSet(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label="Part"
        value={of}
        data={part.options.map((value) => ({ value, label: partLabel[value] }))}
        onChange={(event) => {
          setOf(part.parse(event.currentTarget.value));
        }}
      />
      <JudgeField judges={judges} value={judge} onChoose={setJudge} />
      <p className="quiet">For each of the two runs:</p>
      <EstimateLine wanted={{ ...shared, rubrics: [{ question, draft: draft.id }] }} />
      {start.isError && <ProblemNotice error={start.error} />}
      <Button type="submit" loading={start.isPending}>
        Run both
      </Button>
    </form>
  );
}
