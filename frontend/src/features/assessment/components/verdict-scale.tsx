import { verdict, verdictLabel } from "@/lib/words";
import type { Report } from "../api/report";
import { rank, verdictWord } from "../score-words";

/** The four verdicts in a row, with those lit that are still possible. */
export function VerdictScale({ range }: { readonly range: NonNullable<Report["verdict"]> }) {
  const low = rank(range.low);
  const high = rank(range.high);
  return (
    <div className="verdict">
      <p className="verdict-word">{verdictWord(range)}</p>
      <ol className="verdict-scale" aria-hidden="true">
        {verdict.options.map((option, place) => {
          const possible = place >= low && place <= high;
          const point = option === range.point || (low === high && possible);
          const look = point ? "is-point" : possible ? "is-possible" : "";
          return (
            <li key={option} className={look}>
              {verdictLabel[option]}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
