import type { InterviewLine, Interview } from "@/features/interview/api/interviews";
import type { ServerMessage, State, Turn } from "@/features/interview/live/protocol";
import type { Brief, QuestionSummary } from "@/lib/brief";

const featureStore: QuestionSummary = {
  id: "feature-store",
  title: "Feature Store for Training and Online Serving",
  format: "design",
  difficulty: "advanced",
  category: "System Design",
  minutes: 60,
  experience: "5-8 years",
  tags: ["feature store", "streaming"],
  summary: "Twenty teams build models, each with its own pipelines.",
  criteria: 9,
};

const skew: QuestionSummary = {
  ...featureStore,
  id: "training-serving-skew",
  title: "Training–Serving Skew",
  format: "drill",
  difficulty: "intermediate",
  category: "Data Pipeline",
  minutes: 10,
  tags: ["skew"],
  summary: "A model is excellent offline and poor in production.",
  criteria: 4,
};

export const sampleQuestions: readonly QuestionSummary[] = [featureStore, skew];

export const sampleBrief: Brief = {
  ...featureStore,
  problem: "Twenty teams build models. Please design one feature store for all of them.",
  requirements: {
    functional: ["Store features with their history."],
    nonFunctional: ["Online reads are fast."],
    constraints: ["Six engineers build it."],
  },
  stages: [{ id: "clarify", title: "Clarify requirements", covers: "Users and scale." }],
  dimensions: [{ id: "technical-depth", title: "Technical Depth", describes: "How it works." }],
  targets: ["intermediate", "advanced", "expert"],
};

export const sampleEngine = {
  voice: { kind: "scripted", name: "Scripted interviewer", detail: "Speaks the bank’s sentences." },
  judge: { kind: "built-in", name: "Built-in judge", detail: "Works on this machine." },
  notice: null,
  engines: [],
};

export const openAi = {
  id: "openai",
  name: "OpenAI",
  voice: { kind: "model", name: "openai/small", detail: "Finds the words." },
  judge: { kind: "model", name: "openai/large", detail: "Judges." },
  usual: true,
  usable: true,
};

export const builtIn = {
  id: "built-in",
  name: "Scripted interviewer, built-in judge",
  voice: sampleEngine.voice,
  judge: sampleEngine.judge,
  usual: false,
  usable: true,
};

export const sampleEngineUse = {
  id: "built-in",
  name: "Scripted interviewer, built-in judge",
  voice: { kind: "scripted", name: "Scripted interviewer" },
  judge: { kind: "built-in", name: "Built-in judge" },
  trouble: null,
  voiced: [],
};

export const sampleCost = { lines: [], costUsd: 0, pricesOf: "2026-11-21" };

export const sampleLine: InterviewLine = {
  id: "i1",
  question: "feature-store",
  title: featureStore.title,
  format: "design",
  target: "advanced",
  status: "ended",
  startedAt: "2026-11-20T10:00:00Z",
  lastAt: "2026-11-20T10:52:00Z",
  elapsedSeconds: 3120,
  limitSeconds: 3600,
  verdict: "lean-yes",
  score: 2.6,
};

export const sampleInterview: Interview = {
  ...sampleLine,
  status: "running",
  verdict: null,
  score: null,
  brief: sampleBrief,
  notes: "ask about freshness",
};

export const sampleWelcome: ServerMessage = {
  type: "welcome",
  interview: "i1",
  question: "feature-store",
  title: featureStore.title,
  target: "advanced",
  status: "running",
  seq: 0,
  limitSeconds: 3600,
};

export function sampleState(change: Partial<State> = {}): State {
  return {
    type: "state",
    seq: 1,
    status: "running",
    stage: "clarify",
    stages: [
      { id: "clarify", title: "Clarify requirements", share: 0.5 },
      { id: "data", title: "Data and features", share: 0 },
    ],
    elapsedSeconds: 60,
    limitSeconds: 3600,
    running: true,
    speaking: false,
    facts: [],
    hintsUsed: 0,
    warned: false,
    ending: null,
    ...change,
  };
}

/** A finished turn, whose journal entry closes with the number after its own. */
export function sampleTurn(
  id: number,
  speaker: Turn["speaker"],
  text: string,
  change: Partial<Turn> = {},
): ServerMessage {
  const turn = { id, speaker, text, at: "2026-11-20T10:01:00Z", move: null, ...change };
  return { type: "turn", seq: speaker === "candidate" ? id : id + 1, turn };
}
