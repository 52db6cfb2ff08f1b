import * as z from "zod";
import { speaker, status, target } from "@/lib/words";

/**
 * The live protocol as the page sees it: text frames of JSON, told apart by `type`. The names are
 * those of the service.
 */

const turn = z.object({
  /** The sequence number of the event that opened the turn, so known before it is spoken. */
  id: z.number(),
  speaker,
  text: z.string(),
  at: z.string(),
  move: z.string().nullish(),
  /** Whether the reply broke off and was kept as far as it came. */
  cut: z.boolean().nullish(),
  facts: z.array(z.string()).nullish(),
  /** Why the planned words were said where a model should have found them. */
  instead: z.string().nullish(),
});

const welcome = z.object({
  type: z.literal("welcome"),
  interview: z.string(),
  question: z.string(),
  title: z.string(),
  target,
  status,
  seq: z.number(),
  limitSeconds: z.number(),
});

const turnMessage = z.object({ type: z.literal("turn"), seq: z.number(), turn });

/** A piece of a reply that is being spoken; `offset` counts UTF-16 units, as JavaScript does. */
const delta = z.object({
  type: z.literal("delta"),
  turn: z.number(),
  offset: z.number(),
  text: z.string(),
});

/** A crash cut the reply under way off; it is said again from its beginning. */
const restarted = z.object({ type: z.literal("restarted"), turn: z.number() });

const state = z.object({
  type: z.literal("state"),
  seq: z.number(),
  status,
  stage: z.string().nullable(),
  stages: z.array(z.object({ id: z.string(), title: z.string(), share: z.number() })),
  elapsedSeconds: z.number(),
  limitSeconds: z.number(),
  /** Whether the clock ticks. */
  running: z.boolean(),
  speaking: z.boolean(),
  facts: z.array(z.object({ id: z.string(), asks: z.string(), answer: z.string() })),
  hintsUsed: z.number(),
  warned: z.boolean(),
  ending: z.string().nullable(),
});

/** The command with this id is durable, also when it was already. */
const accepted = z.object({ type: z.literal("accepted"), id: z.string(), seq: z.number() });

/** Something was refused, and the talk goes on. */
const error = z.object({
  type: z.literal("error"),
  re: z.string().nullable(),
  code: z.string(),
  detail: z.string(),
});

const pong = z.object({ type: z.literal("pong") });

export const serverMessage = z.discriminatedUnion("type", [
  welcome,
  turnMessage,
  delta,
  restarted,
  state,
  accepted,
  error,
  pong,
]);

export type ServerMessage = z.infer<typeof serverMessage>;
export type Turn = z.infer<typeof turn>;
export type Welcome = z.infer<typeof welcome>;
export type Delta = z.infer<typeof delta>;
export type State = z.infer<typeof state>;
export type Refusal = z.infer<typeof error>;

/** What the candidate can ask of the interviewer besides saying something. */
export type Ask = "repeat" | "hint" | "move-on" | "pause" | "resume" | "finish" | "continue";

export type ClientMessage =
  | {
      readonly type: "start";
      readonly seq: number;
      readonly reply: { readonly turn: number; readonly offset: number } | null;
    }
  | { readonly type: "say"; readonly id: string; readonly text: string }
  | { readonly type: Ask; readonly id: string }
  | { readonly type: "ping" };

/** The messages that the service answers with `accepted` or `error`. */
export type Command = Extract<ClientMessage, { readonly id: string }>;

/** Longest text of one turn, in UTF-16 units. */
export const longestText = 8000;

/** Why a socket closed. Each number is written here and nowhere else. */
export const CloseCode = {
  done: 1000,
  notText: 1007,
  tooLarge: 1009,
  broken: 1011,
  restart: 1012,
  tooSlow: 1013,
  notUnderstood: 4400,
  notSignedIn: 4401,
  noStart: 4408,
  misuse: 4409,
  tooMany: 4429,
} as const;

/** Reads one frame; nothing when it is none of ours. */
export function parsed(frame: unknown): ServerMessage | undefined {
  if (typeof frame !== "string") {
    return undefined;
  }
  try {
    return serverMessage.safeParse(JSON.parse(frame)).data;
  } catch {
    return undefined;
  }
}
