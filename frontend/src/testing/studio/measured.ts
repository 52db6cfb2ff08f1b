import type { BiasRow, BiasRun } from "@/features/calibration/api/bias";
import type { Pair, Pairs } from "@/features/calibration/api/pairs";
import type { Quality } from "@/features/calibration/api/quality";
import type { RaterLine, Solved } from "@/features/calibration/api/raters";
import { around, known, runRows } from "./figures";
import { runOf } from "./runs";

const judge = { kind: "built-in", name: "Built-in judge", version: "1" };

export const pairOf = (
  id: string,
  title: string,
  change: number,
  more: Partial<Pair> = {},
): Pair => ({
  id,
  title,
  question: "feature-store",
  anchorsChanged: false,
  before: around(0.52),
  after: around(0.52 + change),
  change: around(change, 0.07),
  bias: { before: around(0.42), after: around(0.42 - change) },
  n: 60,
  ...more,
});

export const pairsOf = (change: Partial<Pairs> = {}): Pairs => ({
  before: runOf("run-1"),
  after: runOf("run-2"),
  criteria: 3,
  onlyBefore: [],
  onlyAfter: ["new-criterion"],
  overall: pairOf("overall", "Overall", 0.11, { n: 180, question: null }),
  byCriterion: [
    pairOf("scope-sizing", "Scope, consumers and sizing", 0.21, { anchorsChanged: true }),
    pairOf("dual-store", "Offline and online stores", 0.02),
    pairOf("degradation", "The day the store is gone", -0.05),
  ],
  flips: [
    {
      transcript: "t-1",
      question: "feature-store",
      criterion: "scope-sizing",
      before: 4,
      after: 3,
      humans: [3, 3],
      toward: "nearer",
    },
    {
      transcript: "t-2",
      question: "feature-store",
      criterion: "degradation",
      before: 2,
      after: 3,
      humans: [2, 1],
      toward: "farther",
    },
  ],
  counts: { nearer: 14, farther: 3, same: 2, unchanged: 161 },
  verdict: "helps",
  sentence:
    "The new version helps: weighted κ changes by +0.11; 14 findings came nearer to the humans and 3 went farther.",
  ...change,
});

const drifted =
  "Rater b03e has become milder, by 0.90 logits from the first half of their ratings to the second.";

export const raterOf = (
  label: string,
  severity: number,
  more: Partial<RaterLine> = {},
): RaterLine => ({
  id: label,
  label,
  judge: false,
  severity,
  se: 0.14,
  infit: 1.02,
  outfit: 0.97,
  n: 120,
  reading: "about as severe as the others",
  change: { value: 0.1, se: 0.2 },
  drift: null,
  ...more,
});

export const solvedOf = (change: Partial<Solved> = {}): Solved => ({
  method: "Joint maximum likelihood, rating scale model",
  iterations: 31,
  converged: true,
  n: 480,
  raters: [
    raterOf("Rater 9c27", 0.62, { reading: "more severe than the others" }),
    raterOf("Rater 4f1a", -0.1),
    raterOf("Rater b03e", 0.05, {
      change: { value: -0.9, se: 0.28 },
      drift: {
        from: { period: "first half", severity: 0.4, se: 0.2 },
        to: { period: "second half", severity: -0.5, se: 0.2 },
        change: -0.9,
        se: 0.28,
        sentence: drifted,
      },
    }),
    raterOf("Built-in judge", -0.57, { judge: true, reading: "milder than the others" }),
  ],
  criteria: runRows.criteria.map(({ id, title, question }, place) => ({
    id,
    title,
    question,
    difficulty: -0.8 + place * 0.55,
    se: 0.16,
    infit: 1,
    outfit: 1.1,
    n: 120,
  })),
  transcripts: Array.from({ length: 24 }, (_, place) => ({
    id: `t-${place}`,
    ability: -2 + place * 0.17,
    se: 0.4,
    infit: 1,
    outfit: 1,
    n: 20,
    extreme: false,
  })),
  steps: [-1.4, -0.4, 0.5, 1.3],
  raterSeparation: { sd: 0.44, reliability: known(0.88) },
  sentences: [
    "Rater 9c27 is more severe than the others (severity 0.62, infit 1.02).",
    drifted,
    "The judge is milder than the others (severity −0.57, infit 1.02).",
  ],
  ...change,
});

const biasOf = (
  check: BiasRow["check"],
  shift: number,
  ok: boolean,
  sentence: string,
): BiasRow => ({
  check,
  n: 180,
  meanShift: around(shift, 0.02),
  moved: around(Math.abs(shift) * 2, 0.02),
  allowed: 0.04,
  ok,
  sentence,
});

export const biasRows: BiasRow[] = [
  biasOf("irrelevance", 0.01, true, "Levels shift by +0.010 on average, which is within 0.04."),
  biasOf(
    "boasting",
    0.09,
    false,
    "Levels shift by +0.090 on average, and at most 0.04 is allowed.",
  ),
  biasOf(
    "retraction",
    -0.81,
    true,
    "Taking it back lowers 97.0 % of the levels that rested on it.",
  ),
];

export const biasRunOf = (done: number): BiasRun => ({
  status: done < 6 ? "running" : "finished",
  done,
  total: 6,
  judge,
  rows: done < 6 ? [] : biasRows,
});

export const qualityOf = (change: Partial<Quality> = {}): Quality => ({
  judge,
  status: "measured",
  measuredAt: "2026-11-20T09:00:00Z",
  what: [
    "The built-in judge and three independent readings of the bank’s exemplar answers, compared finding by finding.",
  ],
  isNot: [
    "No expert from outside has rated anything here: the authors wrote the questions, the rubrics, the answers and the readings.",
  ],
  reproduce: [
    "Readings: rubrics/readings.jsonl; answers: rubrics/*/answers; start a run over the set “Authors’ readings”.",
  ],
  readings: { transcripts: 108, ratings: 2100, readings: 3 },
  agreement: runRows,
  certificate: {
    verdict: "authors-only",
    sentence:
      "These are the authors' readings of their own exemplars, which certify nothing about a judge.",
    remarks: [],
  },
  bias: biasRows,
  ...change,
});
