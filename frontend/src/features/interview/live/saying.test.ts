import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeSocket } from "@/testing/fake-socket";
import { sampleState, sampleTurn, sampleWelcome } from "@/testing/samples";
import { LiveConnection } from "./live-connection";

const giveBack = vi.fn();

function connected(): LiveConnection {
  const live = new LiveConnection({
    interview: "i1",
    open: () => new FakeSocket(),
    giveBack,
    isStillHere: () => Promise.resolve(true),
    random: () => 0,
  });
  live.connect();
  welcomed();
  return live;
}

function welcomed(): FakeSocket {
  const socket = FakeSocket.last;
  socket.opens();
  socket.says(sampleWelcome, sampleState());
  return socket;
}

beforeEach(() => {
  vi.useFakeTimers();
  giveBack.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("what was said", () => {
  it("is sent again under the same id until it is accepted", () => {
    const live = connected();
    live.say("How fast?");
    const [first] = FakeSocket.last.got("say");

    FakeSocket.last.drops();
    vi.advanceTimersByTime(250);
    const second = welcomed();

    expect(second.got("say")).toEqual([first]);
  });

  it("is not sent again once it was accepted", () => {
    const live = connected();
    live.say("How fast?");
    const id = FakeSocket.last.got("say")[0]?.id ?? "";
    FakeSocket.last.says({ type: "accepted", id, seq: 2 });

    FakeSocket.last.drops();
    vi.advanceTimersByTime(250);

    expect(welcomed().got("say")).toEqual([]);
  });

  it("waits for its turn after it was accepted, so that it never flickers away", () => {
    const live = connected();
    live.say("How fast?");
    const id = FakeSocket.last.got("say")[0]?.id ?? "";

    FakeSocket.last.says({ type: "accepted", id, seq: 2 });
    expect(live.view().outbox).toHaveLength(1);
    FakeSocket.last.says(sampleTurn(2, "candidate", "How fast?"));

    expect(live.view().outbox).toEqual([]);
  });

  it("waits for the welcome when it was said without a connection", () => {
    const live = connected();
    FakeSocket.last.drops();
    live.say("How fast?");
    expect(live.view().outbox).toHaveLength(1);

    vi.advanceTimersByTime(250);
    const socket = FakeSocket.last;
    socket.opens();
    expect(socket.got("say")).toEqual([]);
    socket.says(sampleWelcome);

    expect(socket.got("say").map(({ text }) => text)).toEqual(["How fast?"]);
  });

  it("outlives the page", () => {
    connected().say("How fast?");
    const [first] = FakeSocket.last.got("say");

    connected();

    expect(FakeSocket.last.got("say")).toEqual([first]);
  });

  it("is given back when it was refused", () => {
    const live = connected();
    live.say("How fast?");
    const re = FakeSocket.last.got("say")[0]?.id ?? "";

    FakeSocket.last.says({ type: "error", re, code: "paused", detail: "It is paused." });

    expect(giveBack).toHaveBeenCalledWith("How fast?");
    expect(live.view().outbox).toEqual([]);
    expect(live.view().refusal?.refusal.detail).toBe("It is paused.");
  });
});

describe("a command", () => {
  it("goes once, under an id of its own", () => {
    const live = connected();

    live.ask("hint");
    live.ask("hint");

    const ids = FakeSocket.last.got("hint").map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it("is forgotten when the page is left", () => {
    connected().ask("finish");

    connected();

    expect(FakeSocket.last.got("finish")).toEqual([]);
  });
});
