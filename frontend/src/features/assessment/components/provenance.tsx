import { moment } from "@/lib/duration";
import type { Report } from "../api/report";

/** Where the scores come from, and what a human should look at. */
export function Provenance({ report }: { readonly report: Report }) {
  const { judge, scoredAt, hintsUsed, flags } = report;
  return (
    <footer className="provenance">
      {flags.length > 0 && (
        <ul className="provenance-flags">
          {flags.map((flag) => (
            <li key={`${flag.kind}:${flag.text}`}>{flag.text}</li>
          ))}
        </ul>
      )}
      <p>
        {judge !== null && `Judged by ${judge.name}, version ${judge.version}. `}
        Rubric version {report.rubricVersion}.
        {scoredAt !== null && ` Scored on ${moment(scoredAt)}.`} Hints used: {hintsUsed}.
      </p>
      <p>
        Totals are computed from levels and weights. Every level rests on words of yours that were
        checked against what you said.
      </p>
    </footer>
  );
}
