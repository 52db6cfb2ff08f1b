import { Button, Progress } from "@mantine/core";
import { Link } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import { useJudgeAgain } from "../api/get-report";
import type { Report } from "../api/report";

/** While the judge is reading. */
export function Judging({ progress }: { readonly progress: Report["progress"] }) {
  const done = progress?.done ?? 0;
  const total = progress?.total ?? 0;
  return (
    <section className="judging" aria-labelledby="judging-title">
      <h2 id="judging-title">Your report is being written</h2>
      <p role="status">
        {total === 0 ? "Reading what you said …" : `${done} of ${total} criteria judged.`}
      </p>
      <Progress
        value={total === 0 ? 0 : (done / total) * 100}
        aria-label="Criteria judged"
        size="sm"
      />
      <p className="judging-note">You may leave; it will be here when you come back.</p>
    </section>
  );
}

/** The talk still goes on, so there is nothing to judge. */
export function NotEnded({ interview }: { readonly interview: string }) {
  return (
    <section className="judging">
      <h2>The interview is still open</h2>
      <p>There is a report once it has ended: when the time is over, or when you finish it.</p>
      <Button component={Link} to={`/interviews/${interview}`}>
        Back to the interview
      </Button>
    </section>
  );
}

/** Some criteria could not be judged; nothing is made up for them. */
export function Incomplete({ report }: { readonly report: Report }) {
  const again = useJudgeAgain(report.interview);
  const open = report.findings.filter(({ kind }) => kind === "not-judged").length;
  return (
    <section className="incomplete" aria-labelledby="incomplete-title">
      <div>
        <h2 id="incomplete-title">Not everything is judged yet</h2>
        <p>
          The judge did not answer for {open === 1 ? "one criterion" : `${open} criteria`}. Nothing
          was made up in its place: they count as anything from 0 to 4 until they are judged.
        </p>
        {again.isError && <ProblemNotice error={again.error} />}
      </div>
      <Button
        loading={again.isPending}
        onClick={() => {
          again.mutate();
        }}
      >
        Judge the rest
      </Button>
    </section>
  );
}
