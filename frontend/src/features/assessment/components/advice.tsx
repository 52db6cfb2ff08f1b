import type { Heard, Report } from "../api/report";
import { type Lighting, quoteKey } from "../lit";
import { Quote } from "./quote";

interface AdviceProps extends Lighting {
  readonly report: Report;
}

/** What to do next, what went well, and what should not happen in a real interview. */
export function Advice({ report, lit, light }: AdviceProps) {
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
          <h2 id="strengths-title">What carried you</h2>
          <ul className="strengths">
            {report.strengths.map((criterion) => (
              <li key={criterion}>
                <a href={`#finding-${criterion}`}>{titleOf(criterion)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <HeardList title="Red flags" look="is-red" all={report.redFlags} lit={lit} light={light} />
      <HeardList title="Beyond the bar" look="" all={report.bonus} lit={lit} light={light} />
    </div>
  );
}

interface HeardListProps extends Lighting {
  readonly title: string;
  readonly look: string;
  readonly all: readonly Heard[];
}

function HeardList({ title, look, all, lit, light }: HeardListProps) {
  if (all.length === 0) {
    return null;
  }
  return (
    <section className={`heard ${look}`}>
      <h2>{title}</h2>
      {all.map((heard) => (
        <div key={heard.id}>
          <h3>{heard.title}</h3>
          <ul className="quotes">
            {heard.evidence.map((quote) => {
              const key = quoteKey(heard.id, quote);
              return (
                <Quote
                  key={key}
                  quote={quote}
                  lit={lit.of === key}
                  onShow={() => {
                    light({ of: key, quotes: [quote] });
                  }}
                />
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
