import type { Finding, Report, Score } from "./api/report";
import { rank } from "./score-words";

/** One criterion under both scorings; null where that version of the rubric does not have it. */
export interface Line {
  readonly criterion: string;
  readonly title: string;
  readonly before: Finding | null;
  readonly after: Finding | null;
  /** Levels up or down; null where one of them says nothing about the level. */
  readonly moved: number | null;
  /** Whether both have it and say something different of it. */
  readonly changed: boolean;
}

/** One score under both; null where there is none. */
export interface ScoreLine {
  readonly title: string;
  readonly before: Score | null;
  readonly after: Score | null;
  readonly moved: number | null;
}

export interface Difference {
  readonly lines: readonly Line[];
  readonly scores: readonly ScoreLine[];
  /** Places on the scale of verdicts, up or down; null where one of them is a range. */
  readonly verdict: number | null;
}

/** What two scorings of one interview say differently, in the order of the later one's rubric. */
export function differenceOf(before: Report, after: Report): Difference {
  const known = new Map(before.findings.map((finding) => [finding.criterion, finding]));
  const lines = after.findings.map((finding) =>
    lineOf(known.get(finding.criterion) ?? null, finding),
  );
  const gone = before.findings.filter(
    ({ criterion }) => !after.findings.some((finding) => finding.criterion === criterion),
  );
  return {
    lines: [...lines, ...gone.map((finding) => lineOf(finding, null))],
    scores: scoresOf(before, after),
    verdict: verdictMoved(before.verdict, after.verdict),
  };
}

function lineOf(before: Finding | null, after: Finding | null): Line {
  const named = after ?? before;
  const was = levelOf(before);
  const is = levelOf(after);
  const both = before !== null && after !== null;
  return {
    criterion: named?.criterion ?? "",
    title: named?.title ?? "",
    before,
    after,
    moved: was === null || is === null ? null : is - was,
    changed: both && (before.kind !== after.kind || was !== is),
  };
}

/** No evidence counts as 0, as in the totals; what was not reached or not judged counts as nothing. */
function levelOf(finding: Finding | null): number | null {
  if (finding === null) {
    return null;
  }
  return finding.kind === "no-evidence" ? 0 : finding.level;
}

function scoresOf(before: Report, after: Report): ScoreLine[] {
  const titles = new Map(
    [...before.dimensions, ...after.dimensions].map(({ id, title }) => [id, title]),
  );
  const of = (report: Report, id: string) =>
    report.dimensions.find((dimension) => dimension.id === id) ?? null;
  return [
    scoreLine("Overall", before.overall, after.overall),
    ...[...titles].map(([id, title]) => scoreLine(title, of(before, id), of(after, id))),
  ];
}

function scoreLine(title: string, before: Score | null, after: Score | null): ScoreLine {
  const was = before?.point ?? null;
  const is = after?.point ?? null;
  return { title, before, after, moved: was === null || is === null ? null : is - was };
}

function verdictMoved(before: Report["verdict"], after: Report["verdict"]): number | null {
  const was = before?.point ?? null;
  const is = after?.point ?? null;
  return was === null || is === null ? null : rank(is) - rank(was);
}

/** "+1", "−0.2" or "same"; a dash where it cannot be said. */
export function movedWord(moved: number | null, digits = 0): string {
  if (moved === null) {
    return "–";
  }
  const size = Math.abs(moved).toFixed(digits);
  if (Number(size) === 0) {
    return "same";
  }
  return `${moved > 0 ? "+" : "−"}${size}`;
}

/** The difference in one sentence. */
export function inOneSentence({ lines, verdict }: Difference): string {
  const shared = lines.filter(({ before, after }) => before !== null && after !== null);
  const up = shared.filter(({ moved }) => (moved ?? 0) > 0).length;
  const down = shared.filter(({ moved }) => (moved ?? 0) < 0).length;
  const other = shared.filter(({ changed, moved }) => changed && moved === null).length;
  const moves = [
    [up, "up"],
    [down, "down"],
    [other, "otherwise"],
  ] as const;
  const parts = moves.filter(([count]) => count > 0).map(([count, way]) => `${count} ${way}`);
  const criteria =
    parts.length === 0
      ? `No level moved in ${counted(shared.length)}`
      : `${up + down + other} of ${counted(shared.length)} moved: ${parts.join(", ")}`;
  return `${criteria}. ${verdictSentence(verdict)}`;
}

const counted = (criteria: number) => (criteria === 1 ? "one criterion" : `${criteria} criteria`);

function verdictSentence(moved: number | null): string {
  if (moved === null) {
    return "At least one verdict is a range, so the verdicts cannot be set off against each other.";
  }
  if (moved === 0) {
    return "The verdict is the same.";
  }
  return moved > 0 ? "The verdict is better." : "The verdict is worse.";
}
