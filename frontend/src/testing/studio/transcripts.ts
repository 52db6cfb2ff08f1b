import type { Comparison } from "@/features/calibration/api/comparison";
import type { Queued } from "@/features/calibration/api/queue";
import type { Criterion, Sheet, Transcript } from "@/features/calibration/api/rating";

const requires = { intermediate: 2, advanced: 3, expert: 3 };

export const criteria: Criterion[] = [
  {
    id: "scope-sizing",
    title: "Scope, consumers and sizing",
    dimension: "system-thinking",
    stage: "clarify",
    weight: 2,
    looksFor:
      "Asks who reads the features, how fast and how fresh, and turns the answers into sizes that steer the design.",
    anchors: {
      "1": "Starts with a product name or a diagram without asking about latency, freshness or volume.",
      "2": "Asks about latency or traffic, but does not turn the answer into a size or a choice.",
      "3": "Derives at least one read rate or storage size that decides something later.",
      "4": "Derives read rate and memory, and uses them to leave something out.",
    },
    requires,
  },
  {
    id: "dual-store",
    title: "Offline and online stores",
    dimension: "technical-depth",
    stage: "data",
    weight: 3,
    looksFor: "Separates a store with full history for training from one with the latest values.",
    anchors: {
      "1": "Names a database without separating training reads from live reads.",
      "2": "Has both stores, but not how values get into both or how they can come apart.",
      "3": "Explains what each store keeps, why, and how one pipeline fills both.",
      "4": "Also deals with a write that reached only one store.",
    },
    requires: { intermediate: 2, advanced: 3, expert: 4 },
  },
  {
    id: "degradation",
    title: "The day the store is gone",
    dimension: "trade-off-analysis",
    stage: "serve",
    weight: 2,
    looksFor: "Says what a model sees when the online store does not answer, and who pays for it.",
    anchors: {
      "1": "Says that the store must not fail.",
      "2": "Has a default or a cache, without what it does to the model.",
      "3": "Walks one caller through a timeout: default, stale value or refusal, with the reason.",
      "4": "Also measures how far the predictions move under the fallback.",
    },
    requires,
  },
];

export const said =
  "Before I draw anything, who reads these features and how fast? I would plan for fifty thousand predictions a second with three entities each, so about one hundred and fifty thousand lookups a second. That decides the online store for me.";

export const transcriptOf = (id: string, change: Partial<Transcript> = {}): Transcript => ({
  transcript: id,
  question: {
    id: "feature-store",
    title: "Feature store",
    problem:
      "Your company has thirty models and every team computes its own features. Design a feature store.",
    format: "design",
  },
  target: "advanced",
  source: "shared",
  rubricVersion: 1,
  ending: "complete",
  turns: [
    {
      id: 1,
      speaker: "interviewer",
      text: "Design a feature store. Where do you begin?",
      asksFor: ["scope-sizing"],
    },
    { id: 2, speaker: "candidate", text: said, asksFor: [] },
    {
      id: 3,
      speaker: "interviewer",
      text: "Where do the feature values live, and why there?",
      asksFor: ["dual-store"],
    },
    {
      id: 4,
      speaker: "candidate",
      text: "History goes to Parquet on object storage, since training scans many rows and few columns. The latest values go to Redis, keyed by entity. One pipeline writes to a log first, and both stores consume the log, so a write can't reach only one of them for long.\n\nI don't know yet how long the log has to be kept.",
      asksFor: [],
    },
    {
      id: 5,
      speaker: "interviewer",
      text: "The online store is gone for a minute. What does the fraud model see?",
      asksFor: ["degradation"],
    },
    {
      id: 6,
      speaker: "candidate",
      text: "I'd keep a small cache in the service with values up to ten minutes old. For fraud I would rather refuse the automatic decision than score with defaults.",
      asksFor: [],
    },
  ],
  criteria,
  mine: null,
  ...change,
});

export const queuedOf = (transcript: string, change: Partial<Queued> = {}): Queued => ({
  transcript,
  question: { id: "feature-store", title: "Feature store" },
  target: "advanced",
  rubricVersion: 1,
  source: "shared",
  addedAt: "2026-11-18T09:12:00Z",
  ratings: 0,
  mine: "none",
  dispute: null,
  ...change,
});

export const comparisonOf = (sheet: Sheet, change: Partial<Comparison> = {}): Comparison => ({
  transcript: sheet.transcript,
  judge: { kind: "built-in", name: "Built-in judge", version: "1", rubricVersion: 1 },
  raters: [
    { id: sheet.rater.id, label: sheet.rater.label, me: true },
    { id: "r2", label: "Rater 4f1a", me: false },
  ],
  lines: criteria
    .map((criterion, place) => {
      const mine = sheet.ratings.find((rated) => rated.criterion === criterion.id);
      const level = [4, 3, 3][place] ?? 0;
      return {
        criterion: criterion.id,
        title: criterion.title,
        dimension: criterion.dimension,
        distance: Math.max(Math.abs(level - (mine?.level ?? level)), place === 2 ? 2 : 0),
        judge: {
          kind: "judged" as const,
          level,
          reason: "Gives a read rate and lets it decide the store.",
          confidence: 0.71,
          evidence: [quoteOf(2, 61, 197, place === 0), quoteOf(6, 0, 77, place === 2)].filter(
            (q) => q !== null,
          ),
        },
        humans: [
          {
            rater: sheet.rater.id,
            level: mine?.level ?? null,
            note: mine?.note ?? "",
            evidence: (mine?.evidence ?? []).map((span) => ({ ...span, text: textOf(span) })),
          },
          {
            rater: "r2",
            level: place === 2 ? 1 : level - 1,
            note: "Names the cache, not what it does to the model.",
            evidence:
              place === 2
                ? [{ turn: 6, start: 9, end: 40, text: "a small cache in the service" }]
                : [],
          },
        ],
      };
    })
    .sort((a, b) => b.distance - a.distance),
  dispute: null,
  ...change,
});

function quoteOf(turn: number, start: number, end: number, wanted: boolean) {
  return wanted
    ? { turn, start, end, text: textOf({ turn, start, end }), prompted: turn === 6 }
    : null;
}

function textOf({ turn, start, end }: { turn: number; start: number; end: number }): string {
  const found = transcriptOf("").turns.find(({ id }) => id === turn);
  return found?.text.slice(start, end) ?? "";
}
