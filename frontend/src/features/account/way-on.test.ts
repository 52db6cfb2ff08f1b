import { describe, expect, it } from "vitest";
import { wayOn } from "./way-on";

describe("the way on after coming in", () => {
  it.each(["/history", "/interviews/i1/report", "/?q=skew"])(
    "is the page asked for: %s",
    (page) => {
      expect(wayOn(page)).toBe(page);
    },
  );

  it.each([
    null,
    "",
    "history",
    "//elsewhere.example/x",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "https://elsewhere.example",
    "javascript:alert(1)",
  ])("never leads elsewhere: %s", (page) => {
    expect(wayOn(page)).toBe("/");
  });
});
