import { verdict, type Verdict, verdictLabel } from "@/lib/words";
import type { Finding, Report, Score } from "./api/report";

/** A score with one decimal, or the range that it may lie in. */
export function scoreWord({ low, high, point }: Score): string {
  return point === null ? `${low.toFixed(1)} to ${high.toFixed(1)}` : point.toFixed(1);
}

/** The verdict, or the verdicts that are still possible. */
export function verdictWord({ low, high, point }: NonNullable<Report["verdict"]>): string {
  if (point !== null) {
    return verdictLabel[point];
  }
  return low === high
    ? verdictLabel[low]
    : `${verdictLabel[low]} to ${verdictLabel[high].toLowerCase()}`;
}

/** The place of a verdict on the scale, from 0. */
export function rank(of: Verdict): number {
  return verdict.options.indexOf(of);
}

/** Why a human should look at a finding. */
export function doubtWord({ spread }: Pick<Finding, "spread">): string {
  if (spread === null || spread === undefined) {
    return "the judge was not sure of this.";
  }
  const { low, high, asked } = spread;
  const apart = high - low === 1 ? "a level" : `${String(high - low)} levels`;
  return `the judge was asked ${String(asked)} times, and its answers are ${apart} apart.`;
}
