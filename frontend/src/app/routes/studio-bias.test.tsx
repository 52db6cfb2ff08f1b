import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { biasRows } from "@/testing/studio/measured";
import { answers, renderStudio } from "@/testing/studio/render-studio";
import { runOf } from "@/testing/studio/runs";

const judge = { kind: "built-in", name: "Built-in judge", version: "1" };

describe("Bias checks of a golden set", () => {
  it("shows the newest one to whoever comes back, with the judge and the time", async () => {
    renderStudio("/studio/sets/set-1");
    answers("get", "bias", [
      runOf("bias-7"),
      runOf("bias-6", { startedAt: "2026-11-01T08:00:00Z" }),
    ]);
    answers("get", "bias/bias-7", {
      status: "finished",
      done: 6,
      total: 6,
      judge,
      rows: biasRows,
    });

    expect(await screen.findByRole("row", { name: /^Boasting/ })).toHaveTextContent("Fails");
    const shown = screen.getByRole("combobox", { name: "Check shown" });
    expect(shown).toHaveValue("bias-7");
    expect(shown).toHaveTextContent(/Built-in judge 1, 20 November 2026/);
  });
});
