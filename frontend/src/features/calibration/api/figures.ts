import { z } from "zod";

/** A figure is known, with its interval where there is one, or says why it cannot be known. */
export const figure = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("known"),
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  }),
  z.object({ kind: z.literal("undefined"), why: z.string() }),
]);

const confusion = z.array(z.array(z.number()));

export const agreement = z.object({
  n: z.number(),
  transcripts: z.number(),
  raters: z.number(),
  leftOut: z.object({ notReached: z.number(), notJudged: z.number() }),
  exact: figure,
  adjacent: figure,
  kappa: figure,
  weightedKappa: figure,
  alphaNominal: figure,
  alphaOrdinal: figure,
  alphaInterval: figure,
  iccSingle: figure,
  iccMean: figure,
  /** Judge minus human: above nought is kind. Between humans there is no first one, so no bias. */
  bias: figure.nullable(),
  limits: z.object({ low: figure, high: figure }).nullable(),
  spread: figure,
  evidence: z.object({ exact: figure, kappa: figure, alpha: figure }),
  /** Pairs of ratings by level, 0 to 4: rows are the judge's, columns the humans'. */
  confusion: confusion.nullable(),
});

export const row = z.object({
  id: z.string(),
  title: z.string(),
  question: z.string().nullable(),
  judgeHuman: agreement.nullable(),
  humanHuman: agreement,
  difference: figure,
});

export const certificate = z.object({
  verdict: z.enum([
    "as-good-as-humans",
    "worse-than-humans",
    "too-little-data",
    "humans-disagree",
    "humans-agree",
    "no-second-human",
    "authors-only",
    "biased",
  ]),
  sentence: z.string(),
  remarks: z.array(z.string()),
});

export const report = z.object({
  overall: row,
  dimensions: z.array(row),
  questions: z.array(row),
  criteria: z.array(row),
});

export const judgeName = z.object({ kind: z.string(), name: z.string(), version: z.string() });
export const questionName = z.object({ id: z.string(), title: z.string() });

export type Figure = z.infer<typeof figure>;
export type Agreement = z.infer<typeof agreement>;
export type Row = z.infer<typeof row>;
export type Certificate = z.infer<typeof certificate>;
export type AgreementReport = z.infer<typeof report>;
export type JudgeName = z.infer<typeof judgeName>;
