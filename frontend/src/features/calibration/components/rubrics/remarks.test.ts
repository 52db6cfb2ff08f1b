import { describe, expect, it } from "vitest";
import { alike } from "./remarks";

const said = (message: string) =>
  ({ kind: "warning", line: 1, criterion: "scope-sizing", message }) as const;

describe("Warnings that say the same", () => {
  it("stand together, the most frequent first, with an ellipsis for what differs", () => {
    const groups = alike([
      said("The anchors 2 and 3 overlap."),
      said("The number of words is 7; usual are 12 to 30."),
      said("The number of words is 41; usual are 12 to 30."),
    ]);

    expect(groups.map(({ words, remarks }) => [words, remarks.length])).toEqual([
      ["The number of words is … usual are 12 to 30.", 2],
      ["The anchors 2 and 3 overlap.", 1],
    ]);
  });

  it("keep each place that they are about", () => {
    const [group] = alike([
      said("This says almost the same as line 3."),
      said("This says almost the same as line 9."),
    ]);

    expect(group?.remarks.map(({ message }) => message)).toEqual([
      "This says almost the same as line 3.",
      "This says almost the same as line 9.",
    ]);
  });
});
