import type { Scoring } from "@/features/assessment/api/scorings";

export const firstOfAll: Scoring = {
  number: 1,
  rubricVersion: 1,
  judge: { kind: "built-in", name: "Built-in judge", version: "1" },
  status: "ready",
  progress: null,
  askedAt: "2026-11-20T11:00:00Z",
  scoredAt: "2026-11-20T11:00:00Z",
  askedBy: "service",
  verdict: null,
  score: null,
  costUsd: null,
  mayRetry: true,
  mayDelete: false,
};

/** One scoring and no other version to score by. */
export const sampleScorings = { scorings: [firstOfAll], canAsk: false };
