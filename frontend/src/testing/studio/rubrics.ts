import type { Draft } from "@/features/calibration/api/drafts";
import type { Body, Change, RubricHistory } from "@/features/calibration/api/rubrics";
import { criteria } from "./transcripts";

export const bodyOf = (version: number): Body => ({
  question: "feature-store",
  version,
  criteria: criteria.map((criterion) => ({
    ...criterion,
    references: [
      "I would ask for the latency budget of an online feature read at p95 and p99 before I choose a store.",
      "Fifty thousand predictions a second with three entities each means about one hundred and fifty thousand key lookups a second.",
    ],
    probes: ["How big does this become, and which of your choices hang on that?"],
    easier: "How many lookups a second would the store have to answer?",
  })),
  redFlags: [
    {
      id: "one-database",
      title: "One database for training scans and live lookups",
      signals: ["We just put everything in Postgres and read it from both sides."],
    },
  ],
  bonus: [],
  floors: [{ criterion: "dual-store", level: 2, verdict: "lean-no" }],
});

export const historyOf = (change: Partial<RubricHistory> = {}): RubricHistory => ({
  question: "feature-store",
  inForce: 1,
  versions: [
    {
      version: 1,
      source: "file",
      note: "",
      by: null,
      at: null,
      hash: "9f2c",
      basedOn: null,
      status: "in-force",
    },
  ],
  drafts: [],
  log: [],
  ...change,
});

export const draftOf = (id: string, change: Partial<Draft> = {}): Draft => ({
  id,
  question: "feature-store",
  basedOn: 1,
  title: "Count lookups, not users",
  revision: 1,
  updatedAt: "2026-11-20T10:00:00Z",
  by: "Rater 9c27",
  body: bodyOf(1),
  check: {
    ok: true,
    remarks: [
      {
        kind: "warning",
        line: 24,
        criterion: "scope-sizing",
        message: "Anchors 3 and 4 share most of their words.",
      },
    ],
  },
  changes: [],
  ...change,
});

/** What the fake says of a change: enough to see the words that went and came. */
export function changesOf(before: Body, after: Body): Change[] {
  return after.criteria.flatMap((criterion): Change[] => {
    const old = before.criteria.find(({ id }) => id === criterion.id);
    if (old === undefined) {
      return [
        {
          criterion: criterion.id,
          title: criterion.title,
          kind: "added" as const,
          before: null,
          after: criterion.looksFor,
          sentence: "A criterion that the old version has not.",
        },
      ];
    }
    return (["1", "2", "3", "4"] as const)
      .filter((level) => old.anchors[level] !== criterion.anchors[level])
      .map((level) => ({
        criterion: criterion.id,
        title: criterion.title,
        kind: "anchors" as const,
        before: old.anchors[level],
        after: criterion.anchors[level],
        sentence: `The anchor of level ${level} reads otherwise.`,
      }));
  });
}
