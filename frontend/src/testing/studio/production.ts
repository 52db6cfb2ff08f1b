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
  rated: { before: 12, after: 9 },
  needed: {
    perArm: known(170),
    sentence: "Made to see a difference of 0.2 levels between the sides, if there is one.",
  },
  outcomes: [
    {
      name: "distance",
      before: known(0.71),
      after: known(0.6),
      change: unknown("Shown with its interval as soon as there are enough accounts."),
    },
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
  then: 60,
  psi: known(psi),
  ks: known(psi),
  p: known(psi > 0.25 ? 0.004 : 0.4),
  state: psi > 0.25 ? "alert" : psi > 0.1 ? "watch" : "calm",
  sentence: psi > 0.25 ? "Far more level 4 than in the golden set." : "A little more level 3.",
});

export const driftOf = (change: Partial<Drift> = {}): Drift => ({ ...drift, ...change });

export const drift: Drift = {
  times: [
    {
      question: "feature-store",
      title: "Feature Store",
      from: "2026-09-28",
      to: "2026-10-25",
      interviews: 60,
      before: true,
    },
  ],
  weeks,
  lines: weeks.flatMap((week, place) => [
    lineOf("scope-sizing", "Scope, consumers and sizing", week, 0.03 + place * 0.01),
    lineOf("degradation", "The day the store is gone", week, 0.05 + place * 0.09),
  ]),
  agreement: weeks.map((week, place) => ({
    week,
    n: place === 1 ? 2 : 24,
    transcripts: place === 1 ? 1 : 8,
    weightedKappa: place === 1 ? unknown("Two pairs are too few.") : around(0.62 - place * 0.03),
  })),
  alerts: [
    "The day the store is gone: far more level 4 in the week of 16 November than in the golden set.",
  ],
};
