import { Button } from "@mantine/core";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { asProblem } from "@/lib/problem";
import { type Comparison, useComparison, useJudgeNow } from "../../api/comparison";
import { useTranscript } from "../../api/rating";
import { ComparisonBody } from "./comparison-body";

/** What judge and humans found in one transcript, once one's own sheet is in. */
export function ComparisonPage() {
  const { id = "" } = useParams();
  const [waiting, setWaiting] = useState(false);
  const transcript = useTranscript(id);
  const comparison = useComparison(id, waiting);
  const error = comparison.error ?? transcript.error;
  if (error !== null) {
    return asProblem(error).status === 409 ? (
      <NotYet />
    ) : (
      <Page title="Comparison">
        <ProblemNotice error={error} onRetry={() => comparison.refetch()}>
          <Link to="/studio">Back to the queue</Link>
        </ProblemNotice>
      </Page>
    );
  }
  if (comparison.data === undefined || transcript.data === undefined) {
    return (
      <Page title="Comparison">
        <WaitingPlace label="Loading the comparison" height={320} />
      </Page>
    );
  }
  return (
    <Page title={transcript.data.question.title} eyebrow="Comparison" lead={lead(comparison.data)}>
      <div className="bar ways">
        <Link to={`/studio/transcripts/${id}?correct`}>Correct my rating</Link>
        <Link to="/studio">Next in the queue</Link>
      </div>
      {comparison.data.judge === null && (
        <JudgeNow
          id={id}
          waiting={waiting}
          onAsked={() => {
            setWaiting(true);
          }}
        />
      )}
      <ComparisonBody transcript={transcript.data} comparison={comparison.data} />
    </Page>
  );
}

function lead({ judge, lines, raters }: Comparison): string {
  if (judge === null && raters.length < 2) {
    return "Nobody else has rated this one yet. Have it judged, or come back when others have rated it.";
  }
  const apart = lines.filter(({ distance }) => distance >= 2).length;
  const who = judge === null ? "raters" : "judge and raters";
  if (apart === 0) {
    return `No criterion with ${who} two levels apart or more.`;
  }
  return `${apart === 1 ? "One criterion" : `${apart} criteria`} with ${who} two levels apart or more.`;
}

function NotYet() {
  return (
    <Page title="Rate first" lead="The comparison opens when your own rating is in.">
      <p>
        <Link to="..">Rate this transcript</Link>
      </p>
    </Page>
  );
}

interface JudgeNowProps {
  readonly id: string;
  readonly waiting: boolean;
  readonly onAsked: () => void;
}

function JudgeNow({ id, waiting, onAsked }: JudgeNowProps) {
  const judge = useJudgeNow(id);
  return (
    <div className="notice">
      <p>The judge has not looked at this transcript yet.</p>
      <Button
        size="xs"
        variant="default"
        loading={judge.isPending || waiting}
        onClick={() => {
          judge.mutate(undefined, { onSuccess: onAsked });
        }}
      >
        Have it judged
      </Button>
      {judge.isError && <ProblemNotice error={judge.error} />}
    </div>
  );
}
