import type { Drift, DriftLine, Experiment } from "@/features/calibration/api/production";
import { around, known, unknown } from "./figures";

export const experimentOf = (change: Partial<Experiment> = {}): Experiment => ({
  id: "e-1",
  kind: "ab",
  question: "feature-store",
  version: 2,
  against: 1,
  judge: null,
  prompt: null,
  share: 0.5,
  startedAt: "2026-11-10T08:00:00Z",
  stoppedAt: null,
  interviews: { before: 41, after: 38 },
  needed: {
    perArm: known(170),
    sentence: "A difference of 0.2 levels would be seen in four of five cases.",
  },
  outcomes: [
    { name: "distance", before: around(0.71), after: around(0.6), change: around(-0.11, 0.2) },
    {
      name: "disputes",
      before: known(0.06),
      after: known(0.05),
      change: unknown("Fewer than ten disputes in either arm."),
    },
  ],
  verdict: null,
  sentence: "There are not enough accounts in either arm to tell.",
  judgedBy: [],
  shifts: [],
  ...change,
});

const weeks = ["2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"];

const lineOf = (criterion: string, title: string, week: string, psi: number): DriftLine => ({
  question: "feature-store",
  criterion,
  title,
  week,
  n: 22,
  psi: known(psi),
  ks: known(psi),
  p: known(psi > 0.25 ? 0.004 : 0.4),
  state: psi > 0.25 ? "alert" : psi > 0.1 ? "watch" : "calm",
  sentence: psi > 0.25 ? "Far more level 4 than in the golden set." : "A little more level 3.",
});

export const drift: Drift = {
  weeks,
  lines: weeks.flatMap((week, place) => [
    lineOf("scope-sizing", "Scope, consumers and sizing", week, 0.03 + place * 0.01),
    lineOf("degradation", "The day the store is gone", week, 0.05 + place * 0.09),
  ]),
  agreement: weeks.map((week, place) => ({
    week,
    n: place === 1 ? 2 : 24,
    weightedKappa: place === 1 ? unknown("Two pairs are too few.") : around(0.62 - place * 0.03),
  })),
  alerts: [
    "The day the store is gone: far more level 4 in the week of 16 November than in the golden set.",
  ],
};
