import { Button, NativeSelect, Skeleton } from "@mantine/core";
import { use } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { useReport, useReportOf } from "../../api/get-report";
import { type Scoring, useScorings } from "../../api/scorings";
import { differenceOf, inOneSentence } from "../../difference";
import { Reader } from "../../reader";
import { scoringWord } from "../../scoring-words";
import { useScoringAddress } from "../../use-scoring-address";
import { LevelsBeside } from "./levels-beside";
import { ScoresBeside } from "./scores-beside";

interface DifferenceProps {
  readonly interview: string;
  /** The number of the scoring that the one shown is held against. */
  readonly beside: number;
}

/** Two scorings of one interview side by side: which levels moved, and what that made of scores and verdict. */
export function Difference({ interview, beside }: DifferenceProps) {
  const before = useReportOf(interview, beside);
  const after = useReport(interview);
  const error = before.error ?? after.error;
  if (error !== null) {
    return <ProblemNotice error={error} />;
  }
  if (before.data === undefined || after.data === undefined) {
    return (
      <div role="status" aria-label="Loading both scorings">
        <Skeleton height={160} />
      </div>
    );
  }
  const difference = differenceOf(before.data, after.data);
  return (
    <section className="difference" aria-labelledby="difference-title">
      <h2 id="difference-title">What changed</h2>
      <p className="lead">{inOneSentence(difference)}</p>
      <Chosen interview={interview} beside={beside} />
      <ScoresBeside before={before.data} after={after.data} scores={difference.scores} />
      <LevelsBeside
        lines={difference.lines}
        versions={[before.data.rubricVersion, after.data.rubricVersion]}
      />
    </section>
  );
}

function Chosen({ interview, beside }: DifferenceProps) {
  const { scoring } = use(Reader);
  const all = useScorings(interview);
  const [, go] = useScoringAddress();
  const written = (all.data?.scorings ?? []).filter(({ status }) => status !== "judging");
  return (
    <div className="difference-chosen">
      <Side
        label="Before"
        scorings={written.filter(({ number }) => number !== scoring)}
        value={beside}
        onChange={(number) => {
          go({ scoring, beside: number });
        }}
      />
      <Side
        label="After"
        scorings={written.filter(({ number }) => number !== beside)}
        value={scoring}
        onChange={(number) => {
          go({ scoring: number, beside });
        }}
      />
      <Button
        variant="default"
        onClick={() => {
          go({ scoring, beside: null });
        }}
      >
        Back to the report
      </Button>
    </div>
  );
}

interface SideProps {
  readonly label: string;
  readonly scorings: readonly Scoring[];
  readonly value: number;
  readonly onChange: (number: number) => void;
}

function Side({ label, scorings, value, onChange }: SideProps) {
  return (
    <NativeSelect
      label={label}
      value={String(value)}
      data={scorings.map((one) => ({ value: String(one.number), label: scoringWord(one) }))}
      onChange={(event) => {
        onChange(Number(event.currentTarget.value));
      }}
    />
  );
}
