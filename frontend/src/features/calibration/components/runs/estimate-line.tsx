import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { minutes } from "@/lib/duration";
import { type Estimate, type NewRun, useEstimate } from "../../api/runs";
import { count, money } from "../../words";

/** What a run would take: how much to judge, how long, for how much. */
export function EstimateLine({ wanted }: { readonly wanted: Omit<NewRun, "note"> | null }) {
  const estimate = useEstimate(wanted);
  if (wanted === null) {
    return null;
  }
  if (estimate.isError) {
    return <ProblemNotice error={estimate.error} onRetry={() => estimate.refetch()} />;
  }
  if (estimate.isPending) {
    return <WaitingPlace label="Working out what it takes" height={24} />;
  }
  return (
    <p className="estimate" role="status">
      {inWords(estimate.data)}
      {estimate.data.why !== null && <span className="quiet"> {estimate.data.why}</span>}
    </p>
  );
}

function inWords({ transcripts, criteria, seconds, cost }: Estimate): string {
  const what = `${count(transcripts, "transcript")}, ${count(criteria, "criterion", "criteria")} to judge`;
  const time =
    seconds === null
      ? "time not known"
      : seconds < 60
        ? "under a minute"
        : `about ${minutes(seconds)}`;
  const price = cost === null ? "" : `, about ${money(cost)}`;
  return `${what}: ${time}${price}.`;
}
