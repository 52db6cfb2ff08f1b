import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { unknown } from "@/testing/studio/figures";
import { drift, driftOf, experimentOf } from "@/testing/studio/production";
import { answers, renderStudio } from "@/testing/studio/render-studio";

describe("In production", () => {
  it("gives no verdict before there is enough to give one", async () => {
    renderStudio("/studio/production");

    expect(await screen.findByText("No verdict yet.")).toBeVisible();
    expect(screen.getByText(/Needed: 170 rated accounts on each side/)).toBeVisible();
    expect(screen.getByText("12 accounts rated by humans as before, 9 with it")).toBeVisible();
    const distance = screen.getByRole("row", { name: /^Distance to the humans/ });
    expect(distance).toHaveTextContent("as soon as there are enough accounts");
    expect(distance).not.toHaveTextContent(/ to .*\d to \d/);
    expect(screen.getByRole("row", { name: /^Interviews with a disputed/ })).toHaveTextContent(
      "6 %5 %",
    );
  });

  it("says which levels wander", async () => {
    renderStudio("/studio/production");

    expect(await screen.findByRole("alert")).toHaveTextContent("far more level 4");
    expect(screen.getByRole("row", { name: /^The day the store is gone/ })).toHaveTextContent(
      "alert",
    );
  });

  it("says what weeks are held against, with the gap, the chance and the number of levels", async () => {
    renderStudio("/studio/production");

    expect(
      await screen.findByText(/held against 60 interviews from 28 September to 25 October/),
    ).toBeVisible();
    expect(screen.getByRole("row", { name: /^Scope, consumers/ })).toHaveTextContent(
      "0.03calm, n 22KS 0.03, p 0.400",
    );
  });

  it("never calls calm what nobody can tell", async () => {
    const few = { n: 6, state: "unknown" as const, sentence: "Fewer than 10 levels are too few." };
    renderStudio("/studio/production");
    answers(
      "get",
      "drift",
      driftOf({ lines: drift.lines.map((line) => ({ ...line, ...few })), alerts: [] }),
    );

    expect(await screen.findByText(/^Too little to tell whether anything wanders/)).toBeVisible();
    const row = screen.getByRole("row", { name: /^Scope, consumers/ });
    expect(row).toHaveTextContent("Not knowntoo few to tell, n 6");
    expect(row).not.toHaveTextContent(/calm|0\.0/);
    expect(screen.queryByText(/^Nothing in the last four weeks/)).toBeNull();
  });

  it("draws agreement below chance below nought, and a week without a figure as a gap", async () => {
    renderStudio("/studio/production");
    answers(
      "get",
      "drift",
      driftOf({
        agreement: [
          { week: "2026-11-02", n: 9, transcripts: 3, weightedKappa: unknown("Too few.") },
          {
            week: "2026-11-09",
            n: 24,
            transcripts: 8,
            weightedKappa: { kind: "known", value: -0.3, low: -0.6, high: 0.1 },
          },
        ],
      }),
    );

    const plot = await screen.findByRole("img", { name: /^Weighted κ over four weeks/ });
    expect(plot).toHaveAccessibleName(/2 November not known, 9 November −0.30/);
    expect(plot).toHaveTextContent("−0.75");
    expect(plot.querySelectorAll("circle")).toHaveLength(1);
    expect(plot.querySelectorAll(".whisker")).toHaveLength(1);
  });

  it("shows what a shadow would have changed, and which words judged", async () => {
    renderStudio("/studio/production");
    answers("get", "experiments", [
      experimentOf({
        kind: "shadow",
        version: 1,
        prompt: { name: "judge v3 (aa11)", against: "judge v2 (bb22)" },
        judgedBy: ["OpenAI, judge v3 (aa11)"],
        shifts: [
          { criterion: "scope-sizing", title: "Scope and sizing", lower: 4, same: 9, higher: 1 },
        ],
      }),
    ]);

    expect(
      await screen.findByRole("heading", { name: /prompt judge v3 against judge v2/ }),
    ).toBeVisible();
    expect(screen.getByText(/told judge v3 \(aa11\) instead of judge v2 \(bb22\)/)).toBeVisible();
    expect(screen.getByRole("row", { name: "Scope and sizing 4 9 1" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Download the prompt" })).toHaveAttribute(
      "href",
      "/api/calibration/experiments/e-1/prompt",
    );
  });

  it("lets somebody write what model judges are told, and says which line is wrong", async () => {
    const { user } = renderStudio("/studio/production");
    answers("get", "judges", [
      { kind: "built-in", name: "Built-in judge", version: "1" },
      { kind: "model", name: "openai/a-model", version: "judge v2 (bb22)" },
    ]);
    answers("get", "prompts/judge", { name: "judge v2 (bb22)", version: 2, text: "Be fair." });
    answers(
      "post",
      "experiments",
      {
        title: "Refused",
        status: 422,
        detail: "This prompt cannot be used.",
        faults: [{ line: 1, message: "has to begin with front matter" }],
      },
      422,
    );

    await user.click(await screen.findByRole("button", { name: "Start a trial" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.selectOptions(await dialog.findByLabelText("What is tried"), "prompt");
    const text = await dialog.findByRole("textbox", { name: "What model judges are told" });
    expect(text).toHaveValue("Be fair.");
    expect(dialog.getByRole("button", { name: "Start" })).toBeDisabled();
    await user.type(text, " And short.");
    await user.click(dialog.getByRole("button", { name: "Start" }));

    expect(await dialog.findByText("Line 1")).toBeVisible();
    expect(dialog.getByRole("alert")).toHaveTextContent("Nothing was started.");
  });
});
