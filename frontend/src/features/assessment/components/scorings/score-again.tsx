import { Button, Modal, NativeSelect, Radio, Skeleton } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { type Choices, type Pair, useChoices, useScoreAgain } from "../../api/scorings";
import { priceSentence, usd, versionWord } from "../../scoring-words";
import { useScoringAddress } from "../../use-scoring-address";

interface ScoreAgainProps {
  readonly interview: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks by which version and by which judge, and says what it costs before anything is spent. */
export function ScoreAgain({ interview, opened, onClose }: ScoreAgainProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Score this interview again"
      centered
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {opened && <Chooser interview={interview} onDone={onClose} />}
    </Modal>
  );
}

interface ChooserProps {
  readonly interview: string;
  readonly onDone: () => void;
}

function Chooser({ interview, onDone }: ChooserProps) {
  const choices = useChoices(interview);
  if (choices.data !== undefined) {
    return <Form interview={interview} choices={choices.data} onDone={onDone} />;
  }
  return choices.isError ? (
    <ProblemNotice error={choices.error} onRetry={() => choices.refetch()} />
  ) : (
    <div role="status" aria-label="Loading what can be chosen">
      <Skeleton height={140} />
    </div>
  );
}

interface FormProps extends ChooserProps {
  readonly choices: Choices;
}

function Form({ interview, choices, onDone }: FormProps) {
  const [, go] = useScoringAddress();
  const [wanted, setWanted] = useState(() => firstFree(choices));
  const pair = choices.pairs.find(
    ({ rubricVersion, judge }) => rubricVersion === wanted.rubricVersion && judge === wanted.judge,
  );
  const trouble = choices.judges.find(({ id }) => id === wanted.judge)?.trouble ?? null;
  const open = (scoring: number) => {
    onDone();
    go({ scoring, beside: null });
  };
  const again = useScoreAgain(interview, open);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    again.mutate(wanted);
  };
  return (
    <form className="form" onSubmit={submit}>
      <p className="quiet">
        The conversation stays as it is. Another report is written beside this one, and neither
        changes the other.
      </p>
      <NativeSelect
        label="Rubric"
        data-autofocus
        value={String(wanted.rubricVersion)}
        data={choices.versions.map((version) => ({
          value: String(version.number),
          label: versionWord(version),
        }))}
        onChange={(event) => {
          setWanted({ ...wanted, rubricVersion: Number(event.currentTarget.value) });
        }}
      />
      {choices.judges.length > 1 && (
        <Radio.Group
          label="Judge"
          value={wanted.judge}
          onChange={(judge) => {
            setWanted({ ...wanted, judge });
          }}
        >
          <div className="form-radios">
            {choices.judges.map(({ id, judge }) => (
              <Radio key={id} value={id} label={judge.name} />
            ))}
          </div>
        </Radio.Group>
      )}
      {pair !== undefined && <WhatItTakes pair={pair} trouble={trouble} onOpen={open} />}
      {again.isError && <ProblemNotice error={again.error} />}
      <Button
        type="submit"
        loading={again.isPending}
        disabled={pair === undefined || pair.scoring !== null || trouble !== null}
      >
        {pair === undefined ? "Score again" : scoreWord(pair)}
      </Button>
    </form>
  );
}

/** The newest version with a judge that has not scored by it yet. */
function firstFree({ pairs }: Choices) {
  const free = pairs.find(({ scoring }) => scoring === null) ?? pairs[0];
  return { rubricVersion: free?.rubricVersion ?? 0, judge: free?.judge ?? "" };
}

const scoreWord = ({ costUsd, tokens }: Pair) =>
  tokens > 0 && costUsd !== null ? `Score again for about ${usd(costUsd)}` : "Score again";

interface WhatItTakesProps {
  readonly pair: Pair;
  readonly trouble: string | null;
  readonly onOpen: (scoring: number) => void;
}

function WhatItTakes({ pair, trouble, onOpen }: WhatItTakesProps) {
  const { scoring } = pair;
  if (scoring !== null) {
    return (
      <p role="status">
        Scoring {scoring} has this version and this judge, so nothing would change.{" "}
        <button
          type="button"
          className="as-link"
          onClick={() => {
            onOpen(scoring);
          }}
        >
          Open it
        </button>
      </p>
    );
  }
  return <p role="status">{trouble ?? priceSentence(pair)}</p>;
}
