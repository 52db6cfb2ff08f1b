import { Button, Progress } from "@mantine/core";
import { type ReactNode, use } from "react";
import { Link } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import { useJudgeAgain } from "../api/get-report";
import type { Report } from "../api/report";
import { useScorings } from "../api/scorings";
import { Reader } from "../reader";

interface JudgingProps {
  readonly progress: Report["progress"];
  readonly judge: ReactNode;
}

/** While the judge is reading. */
export function Judging({ progress, judge }: JudgingProps) {
  const { own } = use(Reader);
  const done = progress?.done ?? 0;
  const total = progress?.total ?? 0;
  return (
    <section className="judging" aria-labelledby="judging-title">
      <h2 id="judging-title">{own ? "Your report" : "The report"} is being written</h2>
      <p role="status">
        {total === 0
          ? `Reading what ${own ? "you" : "they"} said …`
          : `${done} of ${total} criteria judged.`}
      </p>
      <Progress
        value={total === 0 ? 0 : (done / total) * 100}
        aria-label="Criteria judged"
        size="sm"
      />
      {judge}
      <p className="judging-note">You may leave; it will be here when you come back.</p>
    </section>
  );
}

/** The talk still goes on, so there is nothing to judge. */
export function NotEnded({ interview }: { readonly interview: string }) {
  const { own } = use(Reader);
  return (
    <section className="judging">
      <h2>The interview is still open</h2>
      <p>
        There is a report once it has ended: when the time is over, or when{" "}
        {own ? "you finish it" : "its candidate finishes it"}.
      </p>
      {own && (
        <Button component={Link} to={`/interviews/${interview}`}>
          Back to the interview
        </Button>
      )}
    </section>
  );
}

/** Some criteria could not be judged; nothing is made up for them. */
export function Incomplete({ report }: { readonly report: Report }) {
  const { own, scoring } = use(Reader);
  const again = useJudgeAgain(report.interview);
  const all = useScorings(report.interview);
  const mayRetry = all.data?.scorings.find(({ number }) => number === scoring)?.mayRetry ?? own;
  const missing = report.findings.filter(({ kind }) => kind === "not-judged");
  const open = missing.length;
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  return (
    <section className="incomplete" aria-labelledby="incomplete-title">
      <div>
        <h2 id="incomplete-title">Not everything is judged yet</h2>
        <p>
          {open === 1 ? "One criterion is" : `${open} criteria are`} not judged. Nothing was made up
          in the judge’s place, and no other judge stood in: what is missing counts as anything from
          0 to 4.{mayRetry && " A retry judges what is missing and leaves the rest as it is."}
        </p>
        <ul className="incomplete-why" aria-label="Why">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {again.isError && <ProblemNotice error={again.error} />}
      </div>
      {mayRetry && (
        <Button
          loading={again.isPending}
          onClick={() => {
            again.mutate();
          }}
        >
          Retry
        </Button>
      )}
    </section>
  );
}
