import type { ReactNode } from "react";
import { Link } from "react-router";
import { moment } from "@/lib/duration";
import type { Report } from "../api/report";

interface ProvenanceProps {
  readonly report: Report;
  readonly engine: ReactNode;
}

/** Where the scores come from, and what they took. */
export function Provenance({ report, engine }: ProvenanceProps) {
  const { judge, scoredAt, hintsUsed } = report;
  return (
    <footer className="provenance">
      <p>
        {judge !== null && `Judged by ${judge.name}, version ${judge.version}. `}
        Rubric version {report.rubricVersion}.
        {scoredAt !== null && ` Scored on ${moment(scoredAt)}.`} Hints used: {hintsUsed}.
      </p>
      {engine}
      <p>
        Totals are computed from levels and weights. Every level rests on words of yours that were
        checked against what you said. <Link to="/judge">How good is the judge?</Link>
      </p>
    </footer>
  );
}
