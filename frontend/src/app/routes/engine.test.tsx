import { act, screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp, renderRoom } from "@/testing/render-app";
import { sampleReport } from "@/testing/sample-report";
import { builtIn, openAi, sampleEngine, sampleEngineUse, sampleTurn } from "@/testing/samples";
import { refused, service } from "@/testing/service";

const question = "/questions/feature-store";
const report = "/interviews/i1/report";

function offers(...engines: object[]): void {
  service.use(http.get("*/api/engine", () => HttpResponse.json({ ...sampleEngine, engines })));
}

function uses(change: object): void {
  service.use(
    http.get("*/api/interviews/:id/engine", () =>
      HttpResponse.json({
        ...sampleEngineUse,
        id: "openai",
        name: "OpenAI",
        voice: { kind: "model", name: "openai/small" },
        judge: { kind: "model", name: "openai/large" },
        ...change,
      }),
    ),
  );
}

function took(costUsd: number | null, guessed = false): void {
  const line = {
    purpose: "judge",
    model: "openai/large",
    calls: 9,
    tokensIn: 36_000,
    tokensCached: 30_400,
    tokensOut: 1_200,
    costUsd,
    guessed,
  };
  service.use(
    http.get("*/api/interviews/:id/cost", () =>
      HttpResponse.json({ lines: [line], costUsd, pricesOf: "2026-11-21" }),
    ),
  );
}

describe("the choice of an engine", () => {
  it("starts with the usual one and begins with the chosen one", async () => {
    offers(openAi, builtIn);
    const bodies: unknown[] = [];
    service.use(
      http.post("*/api/interviews", async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json({ id: "i1" }, { status: 201 });
      }),
    );
    const { user, router } = renderApp(question);
    expect(await screen.findByRole("radio", { name: "OpenAI" })).toBeChecked();

    await user.click(screen.getByRole("radio", { name: builtIn.name }));
    await user.click(screen.getByRole("button", { name: "Start the interview" }));

    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/interviews/i1");
    });
    expect(bodies).toEqual([expect.objectContaining({ engine: "built-in" })]);
  });

  it("says plainly which one is used where there is no other", async () => {
    renderApp(question);

    expect(await screen.findByText("Only the built-in engine is set up here.")).toBeVisible();
    expect(screen.queryByRole("radiogroup", { name: /Who interviews/ })).not.toBeInTheDocument();
  });

  it("does not offer an engine with a wrong key, and says why in a sentence", async () => {
    const notice = "OpenAI cannot be used: The provider does not accept the key.";
    service.use(
      http.get("*/api/engine", () =>
        HttpResponse.json({
          ...sampleEngine,
          notice,
          engines: [
            { ...openAi, usual: false, usable: false },
            { ...builtIn, usual: true },
          ],
        }),
      ),
    );
    renderApp(question);

    expect(await screen.findByText(notice)).toBeVisible();
    expect(screen.getByRole("radio", { name: "OpenAI" })).toBeDisabled();
    expect(screen.getByRole("radio", { name: builtIn.name })).toBeChecked();
  });
});

describe("the room", () => {
  it("shows which engine voices", async () => {
    uses({});
    await renderRoom();

    expect(await screen.findByText("Voice: openai/small")).toBeVisible();
  });

  it("says when the engine cannot be used", async () => {
    uses({ trouble: "OpenAI cannot be used." });
    await renderRoom();

    expect(await screen.findByText(/^OpenAI cannot be used\. The interviewer says/)).toBeVisible();
  });

  it.each([
    ["unavailable", "the model did not answer"],
    ["leak", "the model’s words broke a rule of good interviewing"],
  ])("says that planned words were said: %s", async (instead, because) => {
    const { socket } = await renderRoom();

    act(() => {
      socket.says(sampleTurn(1, "interviewer", "Please design it.", { instead }));
    });

    expect(screen.getByText(`Said in the planned words, because ${because}.`)).toBeVisible();
  });
});

describe("the report", () => {
  it("shows who voiced with what prompt, and what it took", async () => {
    uses({
      voiced: [
        {
          voice: "openai/small",
          prompt: "voice v1 (abc)",
          turns: 9,
          instead: [{ why: "unavailable", turns: 2 }],
        },
      ],
    });
    took(0.0684);
    renderApp(report);

    const said = await screen.findByText(/Voiced by openai\/small/);
    expect(said).toHaveTextContent(
      "with the prompt voice v1 (abc): 9 turns, of them 2 in planned words, because the model did not answer.",
    );
    const cost = within(await screen.findByRole("table", { name: "What the models took" }));
    expect(cost.getByRole("row", { name: /Judge: openai\/large/ })).toHaveTextContent(
      "936,00030,4001,200$0.0684",
    );
    expect(screen.getByText(/Prices as of 2026-11-21/)).toBeVisible();
  });

  it("does not show an unknown price as none, nor an estimate as a count", async () => {
    took(null, true);
    renderApp(report);

    const cost = within(await screen.findByRole("table", { name: "What the models took" }));
    expect(cost.getAllByText("price unknown")).toHaveLength(2);
    expect(cost.getByText("≈ 36,000")).toBeVisible();
  });

  it("shows no cost to whom it is not told", async () => {
    service.use(http.get("*/api/interviews/:id/cost", () => refused(404, "No interview i1.")));
    renderApp(report);

    expect(await screen.findByText(/Voiced by Scripted interviewer/)).toBeVisible();
    expect(screen.queryByRole("table", { name: "What the models took" })).not.toBeInTheDocument();
  });

  it("lists what a human should look at, each with its place", async () => {
    service.use(
      http.get("*/api/interviews/:id/report", () =>
        HttpResponse.json({
          ...sampleReport,
          flags: [
            { kind: "injection", text: "Meant for a judge.", turn: 3, criterion: null },
            { kind: "low-confidence", text: "A level off.", turn: null, criterion: "dual-store" },
          ],
        }),
      ),
    );
    const { user } = renderApp(report);
    const section = within(await screen.findByRole("region", { name: "For a human to look at" }));
    expect(section.getByRole("link", { name: "A level off." })).toHaveAttribute(
      "href",
      "#finding-dual-store",
    );
    expect(screen.getAllByText(/^Marked for a human/)).toHaveLength(1);

    await user.click(section.getByRole("button", { name: "Show what was said" }));

    expect(screen.getByRole("mark")).toHaveTextContent("The offline store keeps history.");
  });

  it("names the judge while it is at work", async () => {
    uses({});
    service.use(
      http.get("*/api/interviews/:id/report", () =>
        HttpResponse.json({
          ...sampleReport,
          status: "judging",
          progress: { done: 3, total: 9 },
          findings: [],
        }),
      ),
    );
    renderApp(report);

    expect(await screen.findByText("3 of 9 criteria judged.")).toBeVisible();
    expect(await screen.findByText(/^openai\/large judges one criterion a call/)).toBeVisible();
  });
});
