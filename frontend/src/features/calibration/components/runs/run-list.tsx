import { Link } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { moment } from "@/lib/duration";
import { type Run, useRuns } from "../../api/runs";
import { partLabel, runStatusLabel } from "../../words";

/** Runs, newest first: of one set, or of all. */
export function RunList({ set }: { readonly set: string | null }) {
  const runs = useRuns(set);
  if (runs.isError) {
    return <ProblemNotice error={runs.error} onRetry={() => runs.refetch()} />;
  }
  if (runs.isPending) {
    return <WaitingPlace label="Loading the runs" height={64} />;
  }
  if (runs.data.length === 0) {
    return (
      <p className="quiet">No judge has been run over {set === null ? "a" : "this"} set yet.</p>
    );
  }
  return (
    <ul className="rows">
      {runs.data.map((run) => (
        <RunLine key={run.id} run={run} withSet={set === null} />
      ))}
    </ul>
  );
}

function RunLine({ run, withSet }: { readonly run: Run; readonly withSet: boolean }) {
  return (
    <li className="row">
      <div>
        <h3>
          <Link to={`/studio/runs/${run.id}`}>{runTitle(run)}</Link>
        </h3>
        {run.note !== "" && <p className="row-words">{run.note}</p>}
        <p className="row-meta">
          {withSet && <span>{run.set.name}</span>}
          <span>{partLabel[run.part]}</span>
          {run.rubrics.map(({ question, label }) => (
            <span key={question}>{label}</span>
          ))}
          <time dateTime={run.startedAt}>{moment(run.startedAt)}</time>
        </p>
      </div>
      <p className="row-side">
        {runStatusLabel[run.status]}
        {run.status !== "finished" && (
          <span className="quiet">
            {run.done} of {run.total}
          </span>
        )}
      </p>
    </li>
  );
}

/** The name of a run: the judge that ran. */
export function runTitle({ judge }: Run): string {
  return `${judge.name} ${judge.version}`;
}
