import { describe, expect, it } from "vitest";
import { clock, minutes } from "./duration";

describe("a clock", () => {
  it.each([
    [0, "0:00"],
    [59.9, "0:59"],
    [754, "12:34"],
    [3600, "1:00:00"],
    [-3, "0:00"],
  ])("shows %d seconds as %s", (seconds, shown) => {
    expect(clock(seconds)).toBe(shown);
  });
});

describe("a time in passing", () => {
  it("is told in minutes", () => {
    expect(minutes(20)).toBe("under a minute");
    expect(minutes(754)).toBe("13 min");
  });
});
