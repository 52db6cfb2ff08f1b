import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { experimentOf } from "@/testing/studio/production";
import { answers, renderStudio } from "@/testing/studio/render-studio";

describe("In production", () => {
  it("gives no verdict before there is enough to give one", async () => {
    renderStudio("/studio/production");

    expect(await screen.findByText("No verdict yet.")).toBeVisible();
    expect(screen.getByText(/Needed in each arm: 170/)).toBeVisible();
  });

  it("says which levels wander", async () => {
    renderStudio("/studio/production");

    expect(await screen.findByRole("alert")).toHaveTextContent("far more level 4");
    expect(screen.getByRole("row", { name: /^The day the store is gone/ })).toHaveTextContent(
      "alert",
    );
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
