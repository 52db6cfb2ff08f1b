import { Link, useSearchParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { useJudges } from "../../api/runs";
import { useSets } from "../../api/sets";
import { NewRunForm } from "./new-run-form";

/** Chooses set, part, judge and rubrics, and says what it will take before it starts. */
export function NewRunPage() {
  const [address] = useSearchParams();
  const sets = useSets();
  const judges = useJudges();
  const error = sets.error ?? judges.error;
  return (
    <Page title="New run" lead="The judge reads every transcript of the set, one by one.">
      {error !== null && (
        <ProblemNotice
          error={error}
          onRetry={() => Promise.all([sets.refetch(), judges.refetch()])}
        />
      )}
      {error === null && (sets.data === undefined || judges.data === undefined) && (
        <WaitingPlace label="Loading sets and judges" height={240} />
      )}
      {sets.data?.length === 0 && (
        <div className="empty">
          <h2>There is no golden set yet</h2>
          <p>A run needs one.</p>
          <Link to="/studio/sets">To the golden sets</Link>
        </div>
      )}
      {sets.data !== undefined && sets.data.length > 0 && judges.data !== undefined && (
        <NewRunForm sets={sets.data} judges={judges.data} wanted={address.get("set")} />
      )}
    </Page>
  );
}
