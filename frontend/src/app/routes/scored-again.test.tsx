import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { Report } from "@/features/assessment/api/report";
import type { Choices, NewScoring, Scoring } from "@/features/assessment/api/scorings";
import { renderApp } from "@/testing/render-app";
import { sampleReport } from "@/testing/sample-report";
import { firstOfAll } from "@/testing/sample-scorings";
import { refused, service } from "@/testing/service";

const second: Scoring = {
  ...firstOfAll,
  number: 2,
  rubricVersion: 2,
  askedBy: "you",
  verdict: "lean-yes",
  score: 2.4,
  mayDelete: true,
};

const secondReport: Report = {
  ...sampleReport,
  rubricVersion: 2,
  findings: sampleReport.findings.map((finding) =>
    finding.criterion === "dual-store" ? { ...finding, level: 4 } : finding,
  ),
};

const builtIn = { id: "built-in", judge: firstOfAll.judge, trouble: null };
const model = {
  id: "big",
  judge: { kind: "model", name: "acme/big", version: "judge 3" },
  trouble: null,
};

const choices: Choices = {
  versions: [
    { number: 2, at: "2026-11-21T08:00:00Z", inForce: true, begunWith: false },
    { number: 1, at: "2026-11-01T08:00:00Z", inForce: false, begunWith: true },
  ],
  judges: [builtIn, model],
  pairs: [
    { rubricVersion: 2, judge: "built-in", scoring: null, tokens: 0, costUsd: 0 },
    { rubricVersion: 2, judge: "big", scoring: null, tokens: 120_000, costUsd: 0.312 },
    { rubricVersion: 1, judge: "built-in", scoring: 1, tokens: 0, costUsd: 0 },
    { rubricVersion: 1, judge: "big", scoring: null, tokens: 120_000, costUsd: null },
  ],
  left: 7,
};

/** A service that has these scorings, and adds the second when somebody asks. */
function scoredBy(...known: Scoring[]) {
  const asked: NewScoring[] = [];
  service.use(
    http.get("*/api/interviews/i1/scorings", () =>
      HttpResponse.json({ scorings: known, canAsk: known.length === 1 }),
    ),
    http.get("*/api/interviews/i1/scorings/choices", () => HttpResponse.json(choices)),
    http.get("*/api/interviews/i1/scorings/2/report", () => HttpResponse.json(secondReport)),
    http.post<never, NewScoring>("*/api/interviews/i1/scorings", async ({ request }) => {
      asked.push(await request.json());
      known.push(second);
      return HttpResponse.json(second, { status: 201 });
    }),
    http.delete("*/api/interviews/i1/scorings/2", () => {
      known.pop();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return asked;
}

async function openDialog() {
  const { user } = renderApp("/interviews/i1/report");
  await user.click(await screen.findByRole("button", { name: "Score again …" }));
  const dialog = await screen.findByRole("dialog", { name: "Score this interview again" });
  await within(dialog).findByRole("combobox", { name: "Rubric" });
  return { user, dialog };
}

describe("A report that can be scored again", () => {
  it("says by what it was scored, and offers nothing where there is nothing else", async () => {
    renderApp("/interviews/i1/report");

    expect(await screen.findByText("Scored with rubric version 1 · Built-in judge")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Score again …" })).toBeNull();
    expect(screen.queryByRole("combobox", { name: "Scoring shown" })).toBeNull();
  });

  it("is scored by another version, and both can be read", async () => {
    const asked = scoredBy(firstOfAll);
    const { user, dialog } = await openDialog();
    expect(within(dialog).getByText("This judge runs here and costs nothing.")).toBeVisible();

    await user.click(within(dialog).getByRole("button", { name: "Score again" }));

    expect(await screen.findByText("Scored with rubric version 2 · Built-in judge")).toBeVisible();
    expect(asked).toEqual([{ rubricVersion: 2, judge: "built-in" }]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Scoring shown" }), "1");
    expect(await screen.findByText("Scored with rubric version 1 · Built-in judge")).toBeVisible();
  });

  it("tells what a model would cost before it is asked", async () => {
    const asked = scoredBy(firstOfAll);
    const { user, dialog } = await openDialog();

    await user.click(within(dialog).getByRole("radio", { name: "acme/big" }));

    expect(within(dialog).getByText(/about 120,000 tokens/)).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "Score again for about $0.31" }));
    await waitFor(() => {
      expect(screen.getByRole("combobox", { name: "Scoring shown" })).toBeVisible();
    });
    expect(asked).toEqual([{ rubricVersion: 2, judge: "big" }]);
  });

  it("leads to the scoring that there is already", async () => {
    scoredBy(firstOfAll);
    const { user, dialog } = await openDialog();

    await user.selectOptions(within(dialog).getByRole("combobox", { name: "Rubric" }), "1");

    expect(within(dialog).getByText(/Scoring 1 has this version/)).toBeVisible();
    expect(within(dialog).getByRole("button", { name: "Score again" })).toBeDisabled();
    await user.click(within(dialog).getByRole("button", { name: "Open it" }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
  });

  it("says in the service's words why it cannot be", async () => {
    scoredBy(firstOfAll);
    service.use(
      http.post("*/api/interviews/i1/scorings", () =>
        refused(409, "This interview is being scored. Wait until that is done."),
      ),
    );
    const { user, dialog } = await openDialog();

    await user.click(within(dialog).getByRole("button", { name: "Score again" }));

    expect(await within(dialog).findByText(/Wait until that is done/)).toBeVisible();
  });

  it("shows side by side what moved", async () => {
    scoredBy(firstOfAll, second);
    const { user } = renderApp("/interviews/i1/report?scoring=2");

    await user.click(await screen.findByRole("button", { name: "Compare" }));

    expect(await screen.findByText(/1 of 2 criteria moved: 1 up/)).toBeVisible();
    const levels = screen.getByRole("table", { name: "Levels, by criterion" });
    expect(
      within(levels).getByRole("row", {
        name: "Offline and online stores 3 Solid 4 Outstanding +1",
      }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back to the report" }));
    await waitFor(() => {
      expect(screen.getByRole("button", { name: "Compare" })).toBeVisible();
    });
  });

  it("loses a later scoring when somebody confirms it, and never the first", async () => {
    scoredBy(firstOfAll, second);
    const { user } = renderApp("/interviews/i1/report?scoring=2");

    await user.click(await screen.findByRole("button", { name: "Delete this scoring" }));
    await user.click(await screen.findByRole("button", { name: "Delete it" }));

    expect(await screen.findByText("Scored with rubric version 1 · Built-in judge")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Delete this scoring" })).toBeNull();
  });
});
