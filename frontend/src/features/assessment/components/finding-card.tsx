import { use } from "react";
import { levelWord } from "@/lib/words";
import type { Finding } from "../api/report";
import { BeneathFinding } from "../beneath-finding";
import type { Lighting } from "../lit";
import { Reader } from "../reader";
import { doubtWord } from "../score-words";
import { LevelPips } from "./level-pips";
import { QuoteList } from "./quote-list";

interface FindingCardProps extends Lighting {
  readonly finding: Finding;
  readonly stage: string;
  /** Whether a human should look at it. */
  readonly marked: boolean;
}

/** One criterion: the level, why, the words it rests on, and what the next level asks. */
export function FindingCard({ finding, stage, marked, lit, light }: FindingCardProps) {
  const { criterion, evidence } = finding;
  const shown = lit.of === criterion;
  const beneath = use(BeneathFinding);
  const { own } = use(Reader);
  return (
    <article className={shown ? "finding is-lit" : "finding"} id={`finding-${criterion}`}>
      <header className="finding-head">
        <h4>
          {evidence.length === 0 ? (
            finding.title
          ) : (
            <button
              type="button"
              className="finding-title"
              aria-pressed={shown}
              onClick={() => {
                light({ of: criterion, quotes: evidence });
              }}
            >
              {finding.title}
            </button>
          )}
        </h4>
        <LevelPips finding={finding} />
      </header>
      <p className="finding-looks">
        <span>{stage}</span> {finding.looksFor}
      </p>
      {finding.reason !== "" && <p className="finding-reason">{finding.reason}</p>}
      {(finding.kind === "not-reached" || finding.kind === "not-judged") && (
        <p className="finding-reason">
          It counts as anything from 0 to 4, which widens the ranges above.
        </p>
      )}
      {marked && <p className="finding-marked">Marked for a human: {doubtWord(finding)}</p>}
      {evidence.length > 0 && (
        <QuoteList
          of={criterion}
          quotes={evidence}
          label={`${own ? "What you said" : "What was said"}: ${finding.title}`}
          lit={lit}
          light={light}
        />
      )}
      <Anchors finding={finding} />
      {beneath(finding)}
    </article>
  );
}

function Anchors({ finding }: { readonly finding: Finding }) {
  const { own } = use(Reader);
  if (finding.anchor === null && finding.next === null) {
    return null;
  }
  return (
    <details className="anchors">
      <summary>What the levels ask for</summary>
      <dl>
        {finding.anchor !== null && (
          <div>
            <dt>
              {levelWord(finding.level ?? 0)}, where {own ? "you are" : "this is"}
            </dt>
            <dd>{finding.anchor}</dd>
          </div>
        )}
        {finding.next !== null && (
          <div>
            <dt>{levelWord((finding.level ?? 0) + 1)}, the next</dt>
            <dd>{finding.next}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
