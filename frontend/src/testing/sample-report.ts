import type { Finding, Report } from "@/features/assessment/api/report";

const answer =
  "The offline store keeps history. The online store keeps the latest value. I’d write to a log first.";

function quote(text: string) {
  const start = answer.indexOf(text);
  return { turn: 3, start, end: start + text.length, text, prompted: true };
}

const dualStore: Finding = {
  criterion: "dual-store",
  title: "Offline and online stores",
  dimension: "technical-depth",
  stage: "data",
  weight: 3,
  looksFor: "Separates history from current values.",
  required: 3,
  kind: "judged",
  level: 3,
  reason: "Says what each store keeps.",
  confidence: 0.8,
  anchor: "Explains what each store keeps.",
  next: "Deals with a write that reached one store only.",
  evidence: [
    quote("The offline store keeps history."),
    quote("The online store keeps the latest value."),
  ],
};

const degradation: Finding = {
  ...dualStore,
  criterion: "degradation",
  title: "The day the store is gone",
  stage: "serve",
  kind: "not-reached",
  level: null,
  reason: "The interview ended before this came up.",
  anchor: null,
  next: null,
  evidence: [],
};

export const sampleReport: Report = {
  interview: "i1",
  question: { id: "feature-store", title: "Feature Store for Training and Online Serving" },
  target: "advanced",
  status: "ready",
  progress: null,
  judge: { kind: "built-in", name: "Built-in judge", version: "1" },
  rubricVersion: 1,
  scoredAt: "2026-11-20T11:00:00Z",
  overall: { low: 1.8, high: 3.4, point: null },
  verdict: { low: "lean-no", high: "strong-yes", point: null },
  dimensions: [{ id: "technical-depth", title: "Technical Depth", low: 1.5, high: 3.5, point: 3 }],
  findings: [dualStore, degradation],
  strengths: ["dual-store"],
  improvements: [{ criterion: "degradation", why: "It was not reached.", tryNext: "Start there." }],
  redFlags: [
    {
      id: "one-log",
      title: "A log for everything",
      evidence: [quote("I’d write to a log first.")],
    },
  ],
  bonus: [],
  stages: [
    { id: "data", title: "Data and features", coveredAtSeconds: 95, share: 1 },
    { id: "serve", title: "Serve", coveredAtSeconds: null, share: 0 },
  ],
  hintsUsed: 1,
  flags: [],
  exemplar: ["Let me ask a few things first."],
  transcript: {
    turns: [
      { id: 1, speaker: "interviewer", text: "Please design it.", at: "2026-11-20T10:00:00Z" },
      { id: 3, speaker: "candidate", text: answer, at: "2026-11-20T10:02:00Z" },
    ],
  },
};
