import { Link } from "react-router";
import { moment } from "@/lib/duration";
import { type Run, useRuns } from "../../api/runs";
import { runTitle } from "./run-list";

/** The finished runs over the same transcripts, each a way to the comparison with this one. */
export function CompareWith({ run }: { readonly run: Run }) {
  const runs = useRuns(run.set.id);
  const others = (runs.data ?? []).filter(
    ({ id, part, status }) => id !== run.id && part === run.part && status === "finished",
  );
  if (others.length === 0) {
    return (
      <p className="quiet">
        There is no other finished run over the same part of this set to hold this one against.
      </p>
    );
  }
  return (
    <ul className="rows">
      {others.map((other) => {
        const earlier = other.startedAt <= run.startedAt;
        const [before, after] = earlier ? [other, run] : [run, other];
        return (
          <li key={other.id} className="row">
            <div>
              <h3>
                <Link to={`/studio/comparisons?before=${before.id}&after=${after.id}`}>
                  {earlier ? "From" : "To"} {runTitle(other)}
                </Link>
              </h3>
              {other.note !== "" && <p className="row-words">{other.note}</p>}
              <p className="row-meta">
                {other.rubrics.map(({ question, label }) => (
                  <span key={question}>{label}</span>
                ))}
                <time dateTime={other.startedAt}>{moment(other.startedAt)}</time>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
