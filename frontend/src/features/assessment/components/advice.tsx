import { use } from "react";
import type { Report } from "../api/report";
import { Reader } from "../reader";

interface AdviceProps {
  readonly report: Report;
}

/** What to do next, and what went well. */
export function Advice({ report }: AdviceProps) {
  const { own } = use(Reader);
  const titleOf = (criterion: string) =>
    report.findings.find((finding) => finding.criterion === criterion)?.title ?? criterion;
  return (
    <div className="advice">
      {report.improvements.length > 0 && (
        <section aria-labelledby="improve-title">
          <h2 id="improve-title">Work on this next</h2>
          <ol className="improvements">
            {report.improvements.map((improvement) => (
              <li key={improvement.criterion}>
                <h3>
                  <a href={`#finding-${improvement.criterion}`}>{titleOf(improvement.criterion)}</a>
                </h3>
                <p>{improvement.why}</p>
                <p className="improvement-try">{improvement.tryNext}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {report.strengths.length > 0 && (
        <section aria-labelledby="strengths-title">
          <h2 id="strengths-title">{own ? "What carried you" : "What carried it"}</h2>
          <ul className="strengths">
            {report.strengths.map((criterion) => (
              <li key={criterion}>
                <a href={`#finding-${criterion}`}>{titleOf(criterion)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
