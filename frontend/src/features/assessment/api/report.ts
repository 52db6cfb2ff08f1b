import * as z from "zod";
import { speaker, target, verdict } from "@/lib/words";

const evidence = z.object({
  turn: z.number(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  /** Whether it answered the interviewer's question rather than coming unasked. */
  prompted: z.boolean(),
});

const score = z.object({ low: z.number(), high: z.number(), point: z.number().nullable() });

const finding = z.object({
  criterion: z.string(),
  title: z.string(),
  dimension: z.string(),
  stage: z.string(),
  weight: z.number(),
  looksFor: z.string(),
  required: z.number(),
  kind: z.enum(["judged", "no-evidence", "not-reached", "not-judged"]),
  level: z.number().nullable(),
  reason: z.string(),
  confidence: z.number().nullable(),
  anchor: z.string().nullable(),
  next: z.string().nullable(),
  evidence: z.array(evidence),
  /** The levels that repeated answers of the judge gave, where they differ; 0 is no evidence. */
  spread: z.object({ low: z.number(), high: z.number(), asked: z.number() }).nullish(),
});

const heard = z.object({ id: z.string(), title: z.string(), evidence: z.array(evidence) });

/** Something for a human to look at: words that were said, or a finding. */
const flag = z.object({
  kind: z.string(),
  text: z.string(),
  turn: z.number().nullable(),
  criterion: z.string().nullish(),
});

const turn = z.object({ id: z.number(), speaker, text: z.string(), at: z.string() });

export const report = z.object({
  interview: z.string(),
  question: z.object({ id: z.string(), title: z.string() }),
  target,
  status: z.enum(["judging", "ready", "incomplete", "not-ended"]),
  progress: z.object({ done: z.number(), total: z.number() }).nullable(),
  judge: z.object({ kind: z.string(), name: z.string(), version: z.string() }).nullable(),
  rubricVersion: z.number(),
  scoredAt: z.string().nullable(),
  overall: score.nullable(),
  verdict: z.object({ low: verdict, high: verdict, point: verdict.nullable() }).nullable(),
  dimensions: z.array(score.extend({ id: z.string(), title: z.string() })),
  findings: z.array(finding),
  strengths: z.array(z.string()),
  improvements: z.array(z.object({ criterion: z.string(), why: z.string(), tryNext: z.string() })),
  redFlags: z.array(heard),
  bonus: z.array(heard),
  stages: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      coveredAtSeconds: z.number().nullable(),
      share: z.number(),
    }),
  ),
  hintsUsed: z.number(),
  flags: z.array(flag),
  exemplar: z.array(z.string()),
  transcript: z.object({ turns: z.array(turn) }),
});

export type Report = z.infer<typeof report>;
export type Finding = z.infer<typeof finding>;
export type Evidence = z.infer<typeof evidence>;
export type Heard = z.infer<typeof heard>;
export type Flag = z.infer<typeof flag>;
export type Score = z.infer<typeof score>;
export type Spoken = z.infer<typeof turn>;
