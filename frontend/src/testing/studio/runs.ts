import type { Run } from "@/features/calibration/api/runs";
import type { GoldenSet } from "@/features/calibration/api/sets";

export const setOf = (change: Partial<GoldenSet> = {}): GoldenSet => ({
  id: "set-1",
  name: "Autumn panel",
  note: "Three interviewers of the platform team, rated in October.",
  frozenAt: "2026-11-02T10:00:00Z",
  transcripts: 30,
  ratings: 240,
  raters: 3,
  questions: 2,
  kind: "human",
  tune: 15,
  measure: 15,
  looks: 1,
  ...change,
});

export const runOf = (id: string, change: Partial<Run> = {}): Run => ({
  id,
  set: { id: "set-1", name: "Autumn panel" },
  part: "tune",
  judge: { kind: "built-in", name: "Built-in judge", version: "1" },
  rubrics: [{ question: "feature-store", version: 1, draft: null, label: "feature-store 1" }],
  status: "finished",
  done: 15,
  failed: 0,
  total: 15,
  startedAt: "2026-11-20T08:00:00Z",
  finishedAt: "2026-11-20T08:00:41Z",
  secondsLeft: null,
  cost: null,
  note: "",
  ...change,
});
