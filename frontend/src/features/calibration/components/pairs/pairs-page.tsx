import { Link, useSearchParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { useRun } from "../../api/runs";
import type { Run } from "../../api/runs";
import { usePairs } from "../../api/pairs";
import { RunProgress } from "../runs/run-progress";
import { PairsView } from "./pairs-view";

/** Two runs over the same transcripts: did the change help? */
export function PairsPage() {
  const [address] = useSearchParams();
  const before = useRun(address.get("before") ?? "");
  const after = useRun(address.get("after") ?? "");
  const error = before.error ?? after.error;
  return (
    <Page
      title="Did the change help?"
      eyebrow={after.data === undefined ? "Comparison" : <Eyebrow run={after.data} />}
    >
      {error !== null && (
        <ProblemNotice error={error}>
          <Link to="/studio/runs">All runs</Link>
        </ProblemNotice>
      )}
      {error === null && (before.data === undefined || after.data === undefined) && (
        <WaitingPlace label="Loading the runs" height={240} />
      )}
      {before.data !== undefined && after.data !== undefined && (
        <Both before={before.data} after={after.data} />
      )}
    </Page>
  );
}

function Eyebrow({ run }: { readonly run: Run }) {
  return (
    <>
      Comparison over <Link to={`/studio/sets/${run.set.id}`}>{run.set.name}</Link>
    </>
  );
}

function Both({ before, after }: { readonly before: Run; readonly after: Run }) {
  if (before.status === "finished" && after.status === "finished") {
    return <Compared before={before.id} after={after.id} />;
  }
  return (
    <>
      <p className="quiet">The comparison opens when both runs are finished.</p>
      {[before, after].map((run) => (
        <section key={run.id} className="part" aria-label={labelOf(run)}>
          <h2>
            <Link to={`/studio/runs/${run.id}`}>{labelOf(run)}</Link>
          </h2>
          <RunProgress run={run} />
        </section>
      ))}
    </>
  );
}

export function labelOf(run: Run): string {
  const rubrics = run.rubrics.map(({ label }) => label).join(", ");
  return rubrics === "" ? `${run.judge.name} ${run.judge.version}` : rubrics;
}

function Compared({ before, after }: { readonly before: string; readonly after: string }) {
  const pairs = usePairs(before, after);
  if (pairs.isError) {
    return <ProblemNotice error={pairs.error} onRetry={() => pairs.refetch()} />;
  }
  if (pairs.isPending) {
    return <WaitingPlace label="Comparing" height={320} />;
  }
  return <PairsView pairs={pairs.data} />;
}
