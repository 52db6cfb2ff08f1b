import { moment } from "@/lib/duration";
import { verdictLabel } from "@/lib/words";
import type { Choices, Pair, Scoring } from "./api/scorings";

/** "rubric version 2 · Built-in judge". */
export const basisWord = ({ rubricVersion, judge }: Scoring) =>
  `rubric version ${rubricVersion} · ${judge.name}`;

/** A scoring as a choice among others. */
export function scoringWord(scoring: Scoring): string {
  return `${scoring.number}: ${basisWord(scoring)} · ${outcomeWord(scoring)}`;
}

function outcomeWord({ status, verdict, score }: Scoring): string {
  if (status === "judging") {
    return "being written";
  }
  if (status === "incomplete") {
    return "incomplete";
  }
  const words = [verdict === null ? null : verdictLabel[verdict], score?.toFixed(1) ?? null];
  const known = words.filter((word) => word !== null);
  return known.length === 0 ? "a range" : known.join(", ");
}

/** Who wanted it, when, and what it cost; empty for the first, which nobody asked for. */
export function askedWord({ askedBy, askedAt, costUsd }: Scoring): string {
  const cost = costUsd === null ? "" : ` It cost ${usd(costUsd)}.`;
  return askedBy === "service" ? "" : `Asked for by ${who[askedBy]} on ${moment(askedAt)}.${cost}`;
}

const who: Record<Exclude<Scoring["askedBy"], "service">, string> = {
  you: "you",
  owner: "the candidate",
  interviewer: "an interviewer",
  unknown: "somebody who has left",
};

export function usd(amount: number): string {
  return amount > 0 && amount < 0.01 ? "less than $0.01" : `$${amount.toFixed(2)}`;
}

/** What it would take, in a sentence. */
export function priceSentence({ tokens, costUsd }: Pair): string {
  if (tokens === 0) {
    return "This judge runs here and costs nothing.";
  }
  const size = `about ${tokens.toLocaleString("en")} tokens, which count against your budget of today`;
  return costUsd === null
    ? `What it costs is not known here. It takes ${size}.`
    : `It costs about ${usd(costUsd)}: ${size}.`;
}

/** A version as a choice among others. */
export function versionWord({ number, inForce, begunWith }: Choices["versions"][number]): string {
  const notes = [
    inForce ? "in force now" : null,
    begunWith ? "this interview began with it" : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? `Version ${number}` : `Version ${number} (${notes.join(", ")})`;
}
