import { describe, expect, it } from "vitest";
import { pieces, sentences, trimmed, withSpan } from "./marks";

describe("The pieces of a turn", () => {
  it("keep every character and know all who marked them", () => {
    const text = "one two three four";
    const cut = pieces(text, [
      { turn: 1, start: 0, end: 7, side: "judge" },
      { turn: 1, start: 4, end: 13, side: "human" },
    ]);

    expect(cut.map((piece) => piece.text).join("")).toBe(text);
    expect(cut.map(({ sides }) => sides.join("+"))).toEqual(["judge", "human+judge", "human", ""]);
  });

  it("bear marks that reach beyond the text", () => {
    expect(pieces("short", [{ turn: 1, start: -3, end: 99, side: "mine" }])).toEqual([
      { start: 0, text: "short", sides: ["mine"] },
    ]);
  });
});

describe("Marks", () => {
  it("that touch become one; those of other turns stay", () => {
    const marks = withSpan(
      [
        { turn: 1, start: 0, end: 5 },
        { turn: 2, start: 0, end: 5 },
      ],
      { turn: 1, start: 5, end: 9 },
    );

    expect(marks).toEqual([
      { turn: 1, start: 0, end: 9 },
      { turn: 2, start: 0, end: 5 },
    ]);
  });

  it("of blanks alone are none", () => {
    expect(trimmed("a   b", { turn: 1, start: 1, end: 4 })).toBeNull();
  });

  it("can be set sentence by sentence, in UTF-16 units", () => {
    const text = "Fast 🚀 reads. Then what?";

    expect(sentences(3, text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Fast 🚀 reads.",
      "Then what?",
    ]);
  });
});
