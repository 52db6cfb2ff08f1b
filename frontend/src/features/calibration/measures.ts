import type { Agreement, Figure } from "./api/figures";
import { digits, percent, signed } from "./words";

export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly of: (agreement: Agreement) => Figure | null;
  readonly write: (value: number) => string;
}

const noDirection: Figure = {
  kind: "undefined",
  why: "Nobody of the two comes first, so the difference has no direction.",
};

/** All figures of agreement, the telling ones first, each with what it says. */
export const measures: readonly Measure[] = [
  {
    id: "exact",
    title: "Same level",
    says: "How often both set the very same level.",
    of: ({ exact }) => exact,
    write: percent,
  },
  {
    id: "adjacent",
    title: "At most one apart",
    says: "How often the two levels are the same or neighbours.",
    of: ({ adjacent }) => adjacent,
    write: percent,
  },
  {
    id: "weighted-kappa",
    title: "Weighted κ",
    says: "Agreement beyond chance; a miss by two levels weighs four times a miss by one. 1 is full agreement, 0 is chance.",
    of: ({ weightedKappa }) => weightedKappa,
    write: digits,
  },
  {
    id: "kappa",
    title: "Cohen’s κ",
    says: "Agreement beyond chance where only the very same level counts.",
    of: ({ kappa }) => kappa,
    write: digits,
  },
  {
    id: "alpha-ordinal",
    title: "Krippendorff’s α, ordinal",
    says: "Agreement of any number of raters, with gaps, on an ordered scale. Above 0.8 is firm, above 0.67 is tentative.",
    of: ({ alphaOrdinal }) => alphaOrdinal,
    write: digits,
  },
  {
    id: "alpha-interval",
    title: "Krippendorff’s α, interval",
    says: "The same, with all steps of the scale taken as equally wide.",
    of: ({ alphaInterval }) => alphaInterval,
    write: digits,
  },
  {
    id: "alpha-nominal",
    title: "Krippendorff’s α, nominal",
    says: "The same, with any two different levels equally far apart.",
    of: ({ alphaNominal }) => alphaNominal,
    write: digits,
  },
  {
    id: "icc-single",
    title: "ICC(2,1)",
    says: "How much of the spread lies in the transcripts, if one rater rates.",
    of: ({ iccSingle }) => iccSingle,
    write: digits,
  },
  {
    id: "icc-mean",
    title: "ICC(2,k)",
    says: "The same, for the mean of all raters.",
    of: ({ iccMean }) => iccMean,
    write: digits,
  },
  {
    id: "bias",
    title: "Bias, in levels",
    says: "Judge minus human on average: above zero the judge is kind, below it is strict.",
    of: ({ bias }) => bias ?? noDirection,
    write: signed,
  },
  {
    id: "limit-low",
    title: "Lower limit of agreement",
    says: "Nineteen of twenty differences lie above the lower and below the upper limit, in levels.",
    of: ({ limits }) => limits?.low ?? noDirection,
    write: signed,
  },
  {
    id: "limit-high",
    title: "Upper limit of agreement",
    says: "The same, from above.",
    of: ({ limits }) => limits?.high ?? noDirection,
    write: signed,
  },
  {
    id: "spread",
    title: "Spread of the differences",
    says: "Standard deviation of the differences, in levels.",
    of: ({ spread }) => spread,
    write: digits,
  },
  {
    id: "evidence-exact",
    title: "Evidence or none: same",
    says: "How often both agree whether there was anything at all.",
    of: ({ evidence }) => evidence.exact,
    write: percent,
  },
  {
    id: "evidence-kappa",
    title: "Evidence or none: κ",
    says: "The same, beyond chance.",
    of: ({ evidence }) => evidence.kappa,
    write: digits,
  },
  {
    id: "evidence-alpha",
    title: "Evidence or none: α",
    says: "The same, for any number of raters.",
    of: ({ evidence }) => evidence.alpha,
    write: digits,
  },
];
