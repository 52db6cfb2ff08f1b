import { describe, expect, it } from "vitest";
import { sampleState, sampleTurn } from "@/testing/samples";
import type { ServerMessage } from "./protocol";
import { applied, elapsed, emptyRoom, type Room } from "./room";

function after(...messages: readonly ServerMessage[]): Room {
  return messages.reduce<Room>((room, message) => {
    const next = applied(room, message, 0);
    if (next === "gap") {
      throw new Error("An unexpected gap");
    }
    return next;
  }, emptyRoom);
}

function delta(turn: number, offset: number, text: string): ServerMessage {
  return { type: "delta", turn, offset, text };
}

describe("a reply that is being spoken", () => {
  it("begins a reply again that a crash cut off, whatever was heard of it", () => {
    const room = after(
      delta(1, 0, "Good to"),
      { type: "restarted", turn: 1 },
      delta(1, 0, "Let us"),
    );

    expect(room.reply).toEqual({ turn: 1, text: "Let us", again: true });
  });

  it("grows with every piece", () => {
    const room = after(delta(1, 0, "Good "), delta(1, 5, "to have "), delta(1, 13, "you."));

    expect(room.reply).toEqual({ turn: 1, text: "Good to have you." });
  });

  it("takes a piece that it has in part only once", () => {
    const room = after(delta(1, 0, "Good to "), delta(1, 0, "Good to have"), delta(1, 5, "to"));

    expect(room.reply?.text).toBe("Good to have");
  });

  it("notices that a piece is missing", () => {
    const room = after(delta(1, 0, "Good "));

    expect(applied(room, delta(1, 8, "have"), 0)).toBe("gap");
    expect(applied(emptyRoom, delta(1, 8, "have"), 0)).toBe("gap");
  });

  it("becomes a turn when it is finished, and late pieces are dropped", () => {
    const room = after(
      delta(1, 0, "Good "),
      sampleTurn(1, "interviewer", "Good to have you."),
      delta(1, 5, "to have"),
    );

    expect(room.reply).toBeNull();
    expect(room.turns.map((turn) => turn.text)).toEqual(["Good to have you."]);
  });

  it("makes way for a reply that is said instead", () => {
    const room = after(delta(1, 0, "Good "), delta(4, 0, "Again: "));

    expect(room.reply).toEqual({ turn: 4, text: "Again: " });
  });
});

describe("the turns", () => {
  it("stand in the order in which they began, each once", () => {
    const room = after(
      sampleTurn(2, "candidate", "How fast?"),
      sampleTurn(1, "interviewer", "Design it."),
      sampleTurn(2, "candidate", "How fast?"),
    );

    expect(room.turns.map((turn) => turn.id)).toEqual([1, 2]);
    expect(room.seq).toBe(2);
  });

  it("alone say how much of the journal is here", () => {
    const room = after(sampleTurn(1, "interviewer", "Design it."), sampleState({ seq: 9 }));

    expect(room.seq).toBe(2);
  });
});

describe("the clock", () => {
  it("runs on from the last state", () => {
    const room = after(sampleState({ elapsedSeconds: 60, running: true }));

    expect(elapsed(room, 5000)).toBe(65);
  });

  it("stands still in a pause and ends at the limit", () => {
    const paused = after(sampleState({ elapsedSeconds: 60, running: false }));
    const late = after(sampleState({ elapsedSeconds: 3599, running: true }));

    expect(elapsed(paused, 5000)).toBe(60);
    expect(elapsed(late, 5000)).toBe(3600);
  });
});
