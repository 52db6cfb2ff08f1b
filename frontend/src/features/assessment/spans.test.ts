import { describe, expect, it } from "vitest";
import { pieces } from "./spans";

const text = "one two three four";

function quote(start: number, end: number) {
  return { turn: 1, start, end, text: text.slice(start, end), prompted: false };
}

describe("lighting quotes in a turn", () => {
  it("cuts the text where a quote begins and ends", () => {
    expect(pieces(text, [quote(4, 7)])).toEqual([
      { text: "one ", lit: false },
      { text: "two", lit: true },
      { text: " three four", lit: false },
    ]);
  });

  it("joins quotes that overlap", () => {
    expect(pieces(text, [quote(4, 13), quote(8, 18)])).toEqual([
      { text: "one ", lit: false },
      { text: "two three four", lit: true },
    ]);
  });

  it("leaves out a quote within another", () => {
    expect(pieces(text, [quote(0, 13), quote(4, 7)])).toEqual([
      { text: "one two three", lit: true },
      { text: " four", lit: false },
    ]);
  });

  it("never loses or doubles a letter, wherever quotes lie", () => {
    for (let start = -2; start < text.length + 2; start++) {
      for (let end = -2; end < text.length + 4; end++) {
        const all = pieces(text, [quote(start, end), quote(3, 9)]);
        expect(all.map((piece) => piece.text).join("")).toBe(text);
      }
    }
  });
});
