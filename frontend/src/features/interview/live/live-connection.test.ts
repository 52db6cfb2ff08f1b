import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeSocket } from "@/testing/fake-socket";
import { sampleState, sampleTurn, sampleWelcome } from "@/testing/samples";
import { LiveConnection } from "./live-connection";

const giveBack = vi.fn();
const isStillHere = vi.fn<() => Promise<boolean>>();

function connection(): LiveConnection {
  const live = new LiveConnection({
    interview: "i1",
    open: () => new FakeSocket(),
    giveBack,
    isStillHere,
    random: () => 0,
  });
  live.connect();
  return live;
}

function connected(): LiveConnection {
  const live = connection();
  FakeSocket.last.opens();
  FakeSocket.last.says(sampleWelcome, sampleState());
  return live;
}

beforeEach(() => {
  vi.useFakeTimers();
  giveBack.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("connecting", () => {
  it("begins with what it has: nothing", () => {
    connection();
    FakeSocket.last.opens();

    expect(FakeSocket.last.sent).toEqual([{ type: "start", seq: 0, reply: null }]);
  });

  it("says where it stands", () => {
    const live = connection();
    expect(live.view().link.kind).toBe("connecting");

    FakeSocket.last.opens();
    FakeSocket.last.says(sampleWelcome);

    expect(live.view().link.kind).toBe("open");
  });

  it("tells its listeners, until they leave", () => {
    const live = connected();
    const listener = vi.fn();
    const leave = live.subscribe(listener);

    FakeSocket.last.says(sampleTurn(1, "interviewer", "Design it."));
    const told = listener.mock.calls.length;
    leave();
    FakeSocket.last.says(sampleTurn(3, "interviewer", "Go on."));

    expect(told).toBeGreaterThan(0);
    expect(listener).toHaveBeenCalledTimes(told);
  });
});

describe("after the line broke", () => {
  it("comes back and resumes in the middle of the reply", () => {
    const live = connected();
    FakeSocket.last.says(sampleTurn(2, "candidate", "How fast?"), {
      type: "delta",
      turn: 3,
      offset: 0,
      text: "Ten milli",
    });

    FakeSocket.last.drops();
    expect(live.view().link.kind).toBe("waiting");
    vi.advanceTimersByTime(250);
    FakeSocket.last.opens();

    expect(FakeSocket.all).toHaveLength(2);
    expect(FakeSocket.last.sent).toEqual([
      { type: "start", seq: 2, reply: { turn: 3, offset: 9 } },
    ]);
  });

  it("waits longer each time, and starts over once it was welcomed", () => {
    connected();
    FakeSocket.last.drops();
    vi.advanceTimersByTime(250);
    FakeSocket.last.drops();
    vi.advanceTimersByTime(250);
    expect(FakeSocket.all).toHaveLength(2);
    vi.advanceTimersByTime(250);
    expect(FakeSocket.all).toHaveLength(3);

    FakeSocket.last.opens();
    FakeSocket.last.says(sampleWelcome);
    FakeSocket.last.drops();
    vi.advanceTimersByTime(250);

    expect(FakeSocket.all).toHaveLength(4);
  });

  it("does not wait when the network is back", () => {
    const live = connected();
    FakeSocket.last.drops();

    live.wake();

    expect(FakeSocket.all).toHaveLength(2);
  });

  it("stays away when the interview has ended", () => {
    const live = connected();
    FakeSocket.last.says(sampleState({ status: "ended", running: false, ending: "early" }));

    FakeSocket.last.drops(1000);
    vi.advanceTimersByTime(60_000);

    expect(live.view().link.kind).toBe("over");
    expect(FakeSocket.all).toHaveLength(1);
  });

  it("asks for a sign of life, and gives a silent line up", () => {
    const live = connected();

    vi.advanceTimersByTime(20_000);
    expect(FakeSocket.last.got("ping")).toHaveLength(1);
    FakeSocket.last.says({ type: "pong" });
    vi.advanceTimersByTime(29_000);
    expect(live.view().link.kind).toBe("open");
    vi.advanceTimersByTime(1_000);

    expect(live.view().link.kind).toBe("waiting");
  });
});

describe("when the service says that nobody is signed in", () => {
  it("comes back for the same person, whose session was only renewed", async () => {
    isStillHere.mockResolvedValue(true);
    const live = connected();

    FakeSocket.last.drops(4401);
    expect(live.view().link.kind).toBe("connecting");
    await vi.advanceTimersByTimeAsync(250);
    FakeSocket.last.opens();

    expect(FakeSocket.all).toHaveLength(2);
    expect(FakeSocket.last.sent).toEqual([{ type: "start", seq: 0, reply: null }]);
  });

  it("stays away for anybody else", async () => {
    isStillHere.mockResolvedValue(false);
    const live = connected();

    FakeSocket.last.drops(4401);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(live.view().link).toEqual({ kind: "stopped", why: "You are no longer signed in." });
    expect(FakeSocket.all).toHaveLength(1);
  });

  it("does not come back to a room that was left meanwhile", async () => {
    isStillHere.mockResolvedValue(true);
    const live = connected();

    FakeSocket.last.drops(4401);
    live.close();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(FakeSocket.all).toHaveLength(1);
  });
});

describe("a frame that is not understood", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockReturnValue();
  });

  it.each(["nonsense", '{"type":"applause"}', '{"type":"delta","turn":"one"}'])(
    "makes it come back: %s",
    (frame) => {
      const live = connected();

      FakeSocket.last.saysRaw(frame);

      expect(live.view().link.kind).toBe("waiting");
    },
  );

  it("ends the tries when it happens again and again", () => {
    const live = connected();
    for (let time = 0; time < 3; time++) {
      FakeSocket.last.saysRaw("nonsense");
      vi.advanceTimersByTime(15_000);
    }

    expect(live.view().link.kind).toBe("stopped");
  });

  it("asks anew when a piece of the reply is missing", () => {
    connected();
    FakeSocket.last.says({ type: "delta", turn: 1, offset: 7, text: "have" });

    vi.advanceTimersByTime(250);
    FakeSocket.last.opens();

    expect(FakeSocket.last.sent).toEqual([{ type: "start", seq: 0, reply: null }]);
  });
});
