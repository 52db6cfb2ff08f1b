import { difficultyLabel } from "@/lib/words";
import type { Report } from "../api/report";
import { scoreWord } from "../score-words";
import { ScoreBar } from "./score-bar";
import { VerdictScale } from "./verdict-scale";

/** The result at a glance, with how sure it is. */
export function Summary({ report }: { readonly report: Report }) {
  const { verdict, overall } = report;
  const open = report.findings.filter(({ kind }) => kind === "not-reached").length;
  return (
    <section className="summary" aria-labelledby="summary-title">
      <h2 id="summary-title" className="visually-hidden">
        Result
      </h2>
      <div className="summary-verdict">
        <p className="eyebrow">Against the {difficultyLabel[report.target].toLowerCase()} bar</p>
        {verdict !== null && <VerdictScale range={verdict} />}
        {overall !== null && (
          <p className="summary-overall">
            Overall <strong>{scoreWord(overall)}</strong> of 4
            {overall.point !== null && overall.high - overall.low >= 0.05 && (
              <>
                , possibly {overall.low.toFixed(1)} to {overall.high.toFixed(1)}
              </>
            )}
          </p>
        )}
        {open > 0 && (
          <p className="summary-open">
            {open === 1 ? "One criterion was" : `${open} criteria were`} not reached. That is shown
            as a range, not as a zero.
          </p>
        )}
      </div>
      <dl className="scores">
        {report.dimensions.map((dimension) => (
          <ScoreBar key={dimension.id} title={dimension.title} score={dimension} />
        ))}
      </dl>
    </section>
  );
}
