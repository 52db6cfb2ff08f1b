import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { agreementOf, biased, known, rowOf, runRows } from "@/testing/studio/figures";
import { raterOf, solvedOf } from "@/testing/studio/measured";
import { answers, renderStudio } from "@/testing/studio/render-studio";

describe("The severity ruler", () => {
  it("tells the raters of an imported set apart", async () => {
    renderStudio("/studio/sets/set-1");
    answers(
      "get",
      "sets/set-1/raters",
      solvedOf({
        raters: ["Ann", "Bob"].map((name) => raterOf(`A panel with a long name: ${name}`, 0.1)),
      }),
    );

    const ruler = await screen.findByRole("img", { name: /^Severity in logits/ });

    expect(within(ruler).getByText("Ann")).toBeInTheDocument();
    expect(within(ruler).getByText("Bob")).toBeInTheDocument();
  });

  it("shows how each rater has changed, with its error, and a dash where nobody can say", async () => {
    renderStudio("/studio/sets/set-1");
    answers(
      "get",
      "sets/set-1/raters",
      solvedOf({
        raters: [
          raterOf("Ann", 0.2, { change: { value: -0.4, se: 0.25 } }),
          raterOf("Bob", -0.2, { change: null }),
        ],
      }),
    );

    expect(await screen.findByRole("row", { name: /^Ann/ })).toHaveTextContent("−0.40± 0.25");
    expect(screen.getByRole("row", { name: /^Bob/ })).toHaveTextContent("–120");
  });

  it("says once that two raters have moved apart", async () => {
    const apart = "Ann and Bob have moved apart, by 2.00 logits.";
    const half = { period: "first half", severity: 0, se: 0.2 };
    const drift = { from: half, to: half, change: 1, se: 0.2, sentence: apart };
    renderStudio("/studio/sets/set-1");
    answers(
      "get",
      "sets/set-1/raters",
      solvedOf({ raters: [raterOf("Ann", 0.2, { drift }), raterOf("Bob", 0, { drift })] }),
    );

    expect(await screen.findAllByText(apart)).toHaveLength(1);
  });
});

describe("A closer look", () => {
  it("gives the limits of agreement with their intervals, and none between humans", async () => {
    renderStudio("/studio/runs/run-1");

    const all = within(await screen.findByRole("region", { name: "All figures: Overall" }));

    const lower = all.getByRole("row", { name: /^Lower limit of agreement/ });
    expect(lower).toHaveTextContent(/[−+]\d\.\d\d/);
    expect(lower).toHaveTextContent("Nobody of the two comes first");
    expect(all.getByRole("row", { name: /^Bias, in levels/ })).toHaveTextContent(
      "Nobody of the two comes first",
    );
  });

  it("counts the humans apart from the judge, and says why there is no interval", async () => {
    const few = { ...agreementOf(0.6, 0), transcripts: 2, raters: 3, n: 8 };
    renderStudio("/studio/runs/run-1");
    answers("get", "runs/run-1/agreement", {
      run: "run-1",
      certificate: biased,
      ...runRows,
      overall: rowOf("overall", "Overall", {
        judgeHuman: { ...few, weightedKappa: known(0.6) },
      }),
    });

    const all = within(await screen.findByRole("region", { name: "All figures: Overall" }));

    expect(all.getByRole("row", { name: /^Pairs compared/ })).toHaveTextContent(
      "2 transcripts, 2 humans and the judge",
    );
    expect(all.getByText("no intervals: they take 5 transcripts or more")).toBeVisible();
  });

  it("says that between humans each pair is counted both ways round", async () => {
    renderStudio("/studio/sets/set-1");

    expect(await screen.findByText(/each pair is counted both ways round/)).toBeVisible();
  });
});
