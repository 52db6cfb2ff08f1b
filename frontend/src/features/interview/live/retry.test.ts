import { describe, expect, it } from "vitest";
import { CloseCode } from "./protocol";
import { afterClose } from "./retry";

const middle = () => 0.5;

describe("after a socket has closed", () => {
  it("comes back when the line broke, later from try to try", () => {
    const waits = [0, 1, 2, 3].map((tries) => afterClose(1006, "", tries, middle));

    expect(waits).toEqual([375, 750, 1500, 3000].map((inMillis) => ({ kind: "again", inMillis })));
  });

  it("waits no longer than a quarter of a minute", () => {
    expect(afterClose(1006, "", 30, () => 1)).toEqual({ kind: "again", inMillis: 15_000 });
  });

  it("spreads the returns of many pages", () => {
    const soonest = afterClose(1006, "", 4, () => 0);
    const latest = afterClose(1006, "", 4, () => 1);

    expect([soonest, latest]).toEqual([
      { kind: "again", inMillis: 4000 },
      { kind: "again", inMillis: 8000 },
    ]);
  });

  it("heeds the wait that a restarting service asks for", () => {
    expect(afterClose(CloseCode.restart, "retry after 2 s", 0, middle)).toEqual({
      kind: "again",
      inMillis: 2375,
    });
  });

  it("is patient when it sent too much", () => {
    expect(afterClose(CloseCode.tooMany, "", 0, () => 1)).toEqual({
      kind: "again",
      inMillis: 5000,
    });
  });

  it("stays away when it is over, or when coming back cannot help", () => {
    expect(afterClose(CloseCode.done, "", 0, middle).kind).toBe("over");
    expect(afterClose(CloseCode.notSignedIn, "", 0, middle).kind).toBe("ask");
    expect(afterClose(CloseCode.notUnderstood, "", 0, middle).kind).toBe("stop");
  });
});
