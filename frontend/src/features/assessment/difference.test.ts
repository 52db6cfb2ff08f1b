import { describe, expect, it } from "vitest";
import { sampleReport } from "@/testing/sample-report";
import type { Finding, Report } from "./api/report";
import { differenceOf, inOneSentence, movedWord } from "./difference";

const sample = (sampleReport.findings[0] ?? {}) as Finding;

const finding = (criterion: string, change: Partial<Finding>): Finding => ({
  ...sample,
  criterion,
  title: criterion,
  ...change,
});

const reportOf = (findings: readonly Finding[], change: Partial<Report> = {}): Report => ({
  ...sampleReport,
  findings: [...findings],
  overall: { low: 2, high: 2, point: 2 },
  verdict: { low: "lean-no", high: "lean-no", point: "lean-no" },
  ...change,
});

const before = reportOf([
  finding("a", { level: 2 }),
  finding("b", { level: 3 }),
  finding("c", { kind: "no-evidence", level: null }),
  finding("d", { kind: "not-reached", level: null }),
  finding("old", { level: 4 }),
]);

const after = reportOf(
  [
    finding("new", { level: 1 }),
    finding("a", { level: 4 }),
    finding("b", { level: 3 }),
    finding("c", { level: 1 }),
    finding("d", { kind: "no-evidence", level: null }),
  ],
  {
    overall: { low: 2.4, high: 2.4, point: 2.4 },
    verdict: { low: "lean-yes", high: "lean-yes", point: "lean-yes" },
  },
);

describe("The difference of two scorings", () => {
  it("says of every criterion of either what moved, and by how much", () => {
    const { lines } = differenceOf(before, after);

    expect(lines.map(({ criterion, moved, changed }) => [criterion, moved, changed])).toEqual([
      ["new", null, false],
      ["a", 2, true],
      ["b", 0, false],
      ["c", 1, true],
      ["d", null, true],
      ["old", null, false],
    ]);
  });

  it("knows scores and verdict, and says nothing where one is a range", () => {
    expect(differenceOf(before, after).verdict).toBe(1);
    expect(differenceOf(before, after).scores[0]?.moved).toBeCloseTo(0.4);
    const open = reportOf([], { verdict: { low: "lean-no", high: "lean-yes", point: null } });
    expect(differenceOf(open, after).verdict).toBeNull();
  });

  it("is told in one sentence", () => {
    expect(inOneSentence(differenceOf(before, after))).toBe(
      "3 of 4 criteria moved: 2 up, 1 otherwise. The verdict is better.",
    );
    expect(inOneSentence(differenceOf(before, before))).toBe(
      "No level moved in 5 criteria. The verdict is the same.",
    );
  });

  it("writes changes with their sign", () => {
    expect([1, -2, 0, null].map((moved) => movedWord(moved))).toEqual(["+1", "−2", "same", "–"]);
    expect([0.04, 0.05, -0.25].map((moved) => movedWord(moved, 1))).toEqual([
      "same",
      "+0.1",
      "−0.3",
    ]);
  });
});
