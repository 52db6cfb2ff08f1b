import type { Agreement, Certificate, Figure, Row } from "@/features/calibration/api/figures";

/** Made-up figures for tests and for looking at the pages; none of them was measured. */

export const known = (value: number, low: number | null = null, high: number | null = null) =>
  ({ kind: "known", value, low, high }) satisfies Figure;

export const unknown = (why: string) => ({ kind: "undefined", why }) satisfies Figure;

export const around = (value: number, half = 0.09) => known(value, value - half, value + half);

const none = unknown("Only one human rated these transcripts.");

export function agreementOf(kappa: number, bias: number | null, n = 240): Agreement {
  return {
    n,
    transcripts: 30,
    raters: 2,
    leftOut: { notReached: 11, notJudged: 0 },
    exact: around(0.35 + kappa * 0.4),
    adjacent: around(0.88, 0.04),
    kappa: around(kappa - 0.14),
    weightedKappa: around(kappa),
    alphaNominal: around(kappa - 0.16),
    alphaOrdinal: around(kappa - 0.01),
    alphaInterval: around(kappa + 0.01),
    iccSingle: around(kappa),
    iccMean: around(kappa + 0.12),
    bias: bias === null ? null : around(bias, 0.11),
    limits: bias === null ? null : { low: around(bias - 1.5), high: around(bias + 1.5) },
    spread: known(0.77),
    evidence: { exact: around(0.91, 0.03), kappa: around(kappa + 0.05), alpha: around(kappa) },
    confusion: [
      [22, 6, 2, 0, 0],
      [5, 31, 12, 3, 0],
      [1, 11, 44, 14, 2],
      [0, 3, 12, 41, 9],
      [0, 0, 2, 7, 13],
    ],
  };
}

export function rowOf(id: string, title: string, change: Partial<Row> = {}): Row {
  return {
    id,
    title,
    question: null,
    judgeHuman: agreementOf(0.62, 0.05),
    humanHuman: agreementOf(0.66, null),
    difference: around(-0.04),
    ...change,
  };
}

const dimensionRows: readonly Row[] = [
  rowOf("system-thinking", "System Thinking"),
  rowOf("technical-depth", "Technical Depth", { judgeHuman: agreementOf(0.7, -0.08) }),
  rowOf("trade-off-analysis", "Trade-off Analysis", {
    judgeHuman: agreementOf(0.41, 0.42),
    difference: around(-0.23),
  }),
  rowOf("practical-experience", "Practical Experience", { judgeHuman: agreementOf(0.55, 0.12) }),
];

const criterionRows: readonly Row[] = [
  rowOf("scope-sizing", "Scope, consumers and sizing", { question: "feature-store" }),
  rowOf("dual-store", "Offline and online stores", {
    question: "feature-store",
    judgeHuman: agreementOf(0.74, -0.1, 60),
  }),
  rowOf("fresh-features", "Streaming features and their price", {
    question: "feature-store",
    judgeHuman: agreementOf(0.38, 0.45, 60),
  }),
  rowOf("degradation", "The day the store is gone", {
    question: "feature-store",
    humanHuman: {
      ...agreementOf(0.5, null, 12),
      weightedKappa: none,
      alphaOrdinal: none,
      kappa: none,
      alphaInterval: none,
      alphaNominal: none,
      iccSingle: none,
      iccMean: none,
      confusion: null,
    },
    difference: unknown("There is no human–human figure to hold it against."),
  }),
];

export const runRows = {
  overall: rowOf("overall", "Overall"),
  dimensions: [...dimensionRows],
  questions: [
    rowOf("feature-store", "Feature store"),
    rowOf("drift-kinds", "Kinds of drift", { judgeHuman: agreementOf(0.58, 0.2) }),
  ],
  criteria: [...criterionRows],
};

const withoutJudge = (row: Row): Row => ({
  ...row,
  judgeHuman: null,
  difference: unknown("No judge was run."),
});

export const humanRows = {
  certificate: {
    verdict: "humans-agree",
    sentence: "The humans agree well enough (α 0.71) to measure a judge by them.",
    remarks: [],
  } satisfies Certificate,
  overall: withoutJudge(runRows.overall),
  dimensions: runRows.dimensions.map(withoutJudge),
  questions: runRows.questions.map(withoutJudge),
  criteria: runRows.criteria.map(withoutJudge),
};

/** In the words of the service. */
export const biased: Certificate = {
  verdict: "biased",
  sentence: "The judge is biased by +0.4 on Trade-off Analysis.",
  remarks: [
    "On Trade-off Analysis the judge is kinder than the humans, by 0.42 of a level on average.",
  ],
};
