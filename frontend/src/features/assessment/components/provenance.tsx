import { type ReactNode, use } from "react";
import { Link } from "react-router";
import { moment } from "@/lib/duration";
import type { Report } from "../api/report";
import { Reader } from "../reader";

interface ProvenanceProps {
  readonly report: Report;
  readonly engine: ReactNode;
}

/** Where the scores come from, and what they took. */
export function Provenance({ report, engine }: ProvenanceProps) {
  const { judge, scoredAt, hintsUsed } = report;
  const { own } = use(Reader);
  return (
    <footer className="provenance">
      <p>
        {judge !== null && `Judged by ${judge.name}, version ${judge.version}. `}
        Rubric version {report.rubricVersion}.
        {scoredAt !== null && ` Scored on ${moment(scoredAt)}.`} Hints used: {hintsUsed}.
      </p>
      {engine}
      <p>
        Totals are computed from levels and weights. Every level rests on{" "}
        {own
          ? "words of yours that were checked against what you said"
          : "the candidate’s words, checked against what was said"}
        . <Link to="/judge">How good is the judge?</Link>
      </p>
    </footer>
  );
}
