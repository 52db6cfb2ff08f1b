import { queuedOf } from "./transcripts";

export const pool = [
  queuedOf("t-1", {
    ratings: 1,
    dispute: {
      id: "d-1",
      criterion: "degradation",
      title: "The day the store is gone",
      words: "I said that I would refuse the decision, and why. That is more than a default.",
      raisedAt: "2026-11-20T19:40:00Z",
    },
  }),
  queuedOf("t-2"),
  queuedOf("t-3", { source: "exemplar", target: "expert" }),
  queuedOf("t-4", { source: "import", target: "intermediate", ratings: 2 }),
];

export const faults = [
  { line: 3, message: "“level” is 5; levels run from 0 to 4." },
  { line: 17, message: "There is no criterion “scope-size” in version 1 of feature-store." },
];

export const estimate = { transcripts: 15, criteria: 120, seconds: 40, cost: null, why: null };

export const differences = [
  {
    transcript: "t-1",
    question: "feature-store",
    criterion: "degradation",
    judge: 4,
    humans: [1, 2],
    distance: 3,
  },
  {
    transcript: "t-2",
    question: "feature-store",
    criterion: "dual-store",
    judge: 0,
    humans: [2, null],
    distance: 2,
  },
];
