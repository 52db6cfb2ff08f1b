import type { Delta, ServerMessage, State, Turn, Welcome } from "./protocol";

/** A reply that is being spoken, as far as it has come. */
export interface Reply {
  readonly turn: number;
  readonly text: string;
  /** Whether a crash cut it off before, so that it is said again. */
  readonly again?: boolean;
}

/** What the page knows of the interview: the sum of the frames so far. */
export interface Room {
  readonly welcome: Welcome | null;
  readonly turns: readonly Turn[];
  readonly reply: Reply | null;
  readonly state: State | null;
  /** When the state came, to let the clock run on from there. */
  readonly stateAt: number;
  /** The last journal entry of which the page has everything. */
  readonly seq: number;
}

export const emptyRoom: Room = {
  welcome: null,
  turns: [],
  reply: null,
  state: null,
  stateAt: 0,
  seq: 0,
};

/** The room after a frame; `gap` when a piece of the reply is missing, so it must be asked for. */
export function applied(room: Room, message: ServerMessage, now: number): Room | "gap" {
  switch (message.type) {
    case "welcome":
      return { ...room, welcome: message };
    case "turn":
      return withTurn(room, message.turn, message.seq);
    case "delta":
      return withDelta(room, message);
    case "restarted":
      return { ...room, reply: { turn: message.turn, text: "", again: true } };
    case "state":
      return { ...room, state: message, stateAt: now };
    case "accepted":
    case "error":
    case "pong":
      return room;
  }
}

function withTurn(room: Room, turn: Turn, seq: number): Room {
  const others = room.turns.filter((other) => other.id !== turn.id);
  return {
    ...room,
    // A turn stands where it began, so that nothing jumps when it ends.
    turns: [...others, turn].sort((a, b) => a.id - b.id),
    reply: room.reply?.turn === turn.id ? null : room.reply,
    seq: Math.max(room.seq, seq),
  };
}

function withDelta(room: Room, delta: Delta): Room | "gap" {
  if (room.turns.some((turn) => turn.id === delta.turn)) {
    // A late piece of a turn that is here already as a whole.
    return room;
  }
  const reply = room.reply?.turn === delta.turn ? room.reply : { turn: delta.turn, text: "" };
  if (delta.offset > reply.text.length) {
    return "gap";
  }
  const fresh = delta.text.slice(reply.text.length - delta.offset);
  return { ...room, reply: { ...reply, text: reply.text + fresh } };
}

/** Seconds that the clock shows as used, running on since the last state. */
export function elapsed(room: Room, now: number): number {
  if (room.state === null) {
    return 0;
  }
  const since = room.state.running ? Math.max(0, now - room.stateAt) / 1000 : 0;
  return Math.min(room.state.limitSeconds, room.state.elapsedSeconds + since);
}
