import { Skeleton } from "@mantine/core";
import { Link, useParams, useSearchParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { difficultyLabel } from "@/lib/words";
import { type Transcript, useTranscript } from "../../api/rating";
import { sourceLabel } from "../../words";
import { RatingDesk } from "./rating-desk";

/** One transcript to rate; once rated, the way to the comparison or to a correction. */
export function RatingPage({ account }: { readonly account: string }) {
  const { id = "" } = useParams();
  const transcript = useTranscript(id);
  if (transcript.isError) {
    return (
      <Page title="Rating">
        <ProblemNotice error={transcript.error} onRetry={() => transcript.refetch()}>
          <Link to="/studio">Back to the queue</Link>
        </ProblemNotice>
      </Page>
    );
  }
  if (transcript.isPending) {
    return (
      <Page title="Rating">
        <div role="status" aria-label="Loading the transcript">
          <Skeleton height={24} mb={16} width="60%" />
          <Skeleton height={320} />
        </div>
      </Page>
    );
  }
  return <Loaded key={id} account={account} transcript={transcript.data} />;
}

interface LoadedProps {
  readonly account: string;
  readonly transcript: Transcript;
}

function Loaded({ account, transcript }: LoadedProps) {
  const [address] = useSearchParams();
  const correcting = address.has("correct") && transcript.mine !== null;
  const facts = [
    correcting ? "Correction" : "Blind rating",
    sourceLabel[transcript.source],
    `${difficultyLabel[transcript.target]} bar`,
    `rubric version ${transcript.rubricVersion}`,
    ...(transcript.ending === "early" ? ["ended early"] : []),
  ];
  return (
    <Page title={transcript.question.title} eyebrow={facts.join(" · ")}>
      {transcript.mine !== null && !correcting ? (
        <Rated />
      ) : (
        <>
          <details className="desk-problem">
            <summary>The question</summary>
            <p>{transcript.question.problem}</p>
          </details>
          <RatingDesk account={account} transcript={transcript} correcting={correcting} />
        </>
      )}
    </Page>
  );
}

function Rated() {
  return (
    <div className="empty">
      <h2>You have rated this one</h2>
      <p>A submitted rating is not edited. If you see it otherwise now, add a correction.</p>
      <p className="ways">
        <Link to="comparison">See the comparison</Link>
        <Link to="?correct">Add a correction</Link>
      </p>
    </div>
  );
}
