import { describe, expect, it } from "vitest";
import { wordDiff } from "./word-diff";

describe("The difference of two texts", () => {
  it("gives either text back, without what is new or without what is gone", () => {
    const before = "Asks about latency or traffic, but does not turn it into a size.";
    const after = "Asks about latency and volume, but does not turn it into a choice or a size.";
    const pieces = wordDiff(before, after);
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join("");

    expect(without("new")).toBe(before);
    expect(without("gone")).toBe(after);
    expect(pieces.some(({ kind }) => kind === "same")).toBe(true);
  });

  it("shows very long texts whole", () => {
    const long = "word ".repeat(700);

    expect(wordDiff(long, "short").map(({ kind }) => kind)).toEqual(["gone", "new"]);
  });
});
