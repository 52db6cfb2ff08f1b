import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/testing/render-app";
import { service } from "@/testing/service";
import { agreementOf, biased, rowOf, runRows, unknown } from "@/testing/studio/figures";
import { pairOf, pairsOf, qualityOf, raterOf, solvedOf } from "@/testing/studio/measured";
import { answers, renderStudio } from "@/testing/studio/render-studio";
import { runOf } from "@/testing/studio/runs";

const figures = (name: string) => screen.findByRole("region", { name: `Figures: ${name}` });

describe("The agreement of a run", () => {
  it("names a judge that is too kind on one dimension", async () => {
    renderStudio("/studio/runs/run-1");

    expect(await screen.findByRole("heading", { name: "Biased" })).toBeVisible();
    expect(screen.getByText("The judge is biased by +0.4 on Trade-off Analysis.")).toBeVisible();
    expect(screen.getByText(/the judge is kinder than the humans, by 0.42/)).toBeVisible();
    const row = within(await figures("Dimensions")).getByRole("row", { name: /^Trade-off/ });
    expect(row).toHaveTextContent("+0.42");
  });

  it("shows human and human beside judge and human", async () => {
    renderStudio("/studio/runs/run-1");

    const overall = within(await figures("Dimensions")).getByRole("row", { name: /^Overall/ });

    expect(overall).toHaveTextContent("0.620.53 to 0.71");
    expect(overall).toHaveTextContent("0.660.57 to 0.75");
  });

  it("says why a figure is not known and never shows a number for it", async () => {
    const why = "Both used one level only.";
    const none = {
      ...agreementOf(0.6, 0),
      weightedKappa: unknown(why),
      alphaOrdinal: unknown(why),
    };
    const row = rowOf("scope-sizing", "Scope", { judgeHuman: none, difference: unknown(why) });
    const { asked } = renderStudio("/studio/runs/run-1");
    answers("get", "runs/run-1/agreement", {
      run: "run-1",
      certificate: biased,
      ...runRows,
      criteria: [row],
    });

    const line = within(await figures("Criteria")).getByRole("row", { name: /^Scope/ });

    expect(within(line).getAllByText(why)).toHaveLength(3);
    expect(line).not.toHaveTextContent(/NaN|Infinity/);
    expect(asked.some(({ path }) => path === "/api/calibration/runs/run-1")).toBe(true);
  });

  it("draws the confusion as a table that can be read cell by cell", async () => {
    renderStudio("/studio/runs/run-1");

    const map = await screen.findByRole("region", { name: "Which level met which" });

    expect(within(map).getByRole("row", { name: /Judge: 4 Outstanding/ })).toHaveTextContent(
      "002713",
    );
  });

  it("waits for the end of the run, and can be paused", async () => {
    const { user, asked } = renderStudio("/studio/runs/run-9");
    answers("get", "runs/run-9", runOf("run-9", { status: "running", done: 4, finishedAt: null }));

    expect(await screen.findByText(/4 of 15 transcripts/)).toBeVisible();
    expect(screen.queryByRole("tab")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Pause" }));
    await waitFor(() => {
      expect(asked.some(({ path }) => path.endsWith("/runs/run-9/pause"))).toBe(true);
    });
  });
});

describe("The raters", () => {
  it("names a rater who drifts, and the judge's place among them", async () => {
    const { user } = renderStudio("/studio/runs/run-1");
    await user.click(await screen.findByRole("tab", { name: "Raters" }));

    expect(await screen.findByText(/Rater b03e has become milder, by 0.90 logits/)).toBeVisible();
    const table = screen.getByRole("region", { name: "Raters" });
    const names = within(table)
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent);
    expect(names[0]).toBe("Rater 9c27");
    expect(names.at(-1)).toBe("Built-in judgethe judge");
  });

  it("says why severity is not known", async () => {
    renderStudio("/studio/sets/set-1");
    answers("get", "sets/set-1/raters", {
      undefined: true,
      why: "No two raters share a transcript.",
    });

    expect(await screen.findByText("No two raters share a transcript.")).toBeVisible();
  });

  it("shows no drift where there is none", async () => {
    renderStudio("/studio/sets/set-1");
    answers(
      "get",
      "sets/set-1/raters",
      solvedOf({ raters: [raterOf("Rater 9c27", 0.1)], sentences: [] }),
    );

    expect(await screen.findByText("Severity ruler")).toBeVisible();
    expect(screen.queryByText(/has become/)).toBeNull();
  });
});

describe("The comparison of two runs", () => {
  it("names a draft that makes things worse", async () => {
    renderStudio("/studio/comparisons?before=run-1&after=run-2");
    answers(
      "get",
      "comparisons",
      pairsOf({
        verdict: "harms",
        sentence:
          "The new version makes things worse: weighted κ changes by −0.15; 3 findings came nearer to the humans and 14 went farther.",
        overall: pairOf("overall", "Overall", -0.15),
      }),
    );

    expect(
      await screen.findByRole("heading", { name: "The change makes things worse" }),
    ).toBeVisible();
    expect(
      screen.getByText(
        "The new version makes things worse: weighted κ changes by −0.15; 3 findings came nearer to the humans and 14 went farther.",
      ),
    ).toBeVisible();
  });

  it("marks a criterion whose anchors changed, and shows flips by where they went", async () => {
    const { user } = renderStudio("/studio/comparisons?before=run-1&after=run-2");

    expect(await screen.findByRole("rowheader", { name: /Scope.*anchors changed/ })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Farther" }));
    const flips = within(screen.getByRole("region", { name: "Flipped findings" }));
    expect(flips.getAllByRole("row")).toHaveLength(2);
    expect(flips.getByText("Degradation")).toBeVisible();
  });
});

describe("The page on the judge", () => {
  it("is open to everybody and says what it is not", async () => {
    service.use(http.get("*/api/judge-quality", () => HttpResponse.json(qualityOf())));
    renderApp("/judge");

    expect(await screen.findByRole("heading", { name: "What it is not" })).toBeVisible();
    expect(screen.getByText(/No expert from outside has rated anything/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Authors’ readings only" })).toBeVisible();
    expect(screen.getByRole("row", { name: /^Boasting/ })).toHaveTextContent("Fails");
    expect(screen.getAllByRole("columnheader", { name: "Author–author" })[0]).toBeVisible();
    expect(screen.queryByRole("columnheader", { name: /human/i })).toBeNull();
  });

  it("says that the judge is being measured, and shows the figures once they are there", async () => {
    const begun = { status: "measuring", measuredAt: null, agreement: null, bias: null } as const;
    let asked = 0;
    service.use(
      http.get("*/api/judge-quality", () =>
        HttpResponse.json(asked++ === 0 ? qualityOf({ ...begun, certificate: null }) : qualityOf()),
      ),
    );
    renderApp("/judge");

    expect(await screen.findByText(/being measured now/)).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
    expect(
      await screen.findByRole("heading", { name: "Bias checks" }, { timeout: 10_000 }),
    ).toBeVisible();
  });

  it("claims nothing where nothing was measured", async () => {
    const nothing = { status: "not-measured", measuredAt: null, agreement: null } as const;
    service.use(
      http.get("*/api/judge-quality", () =>
        HttpResponse.json(qualityOf({ ...nothing, certificate: null, bias: null })),
      ),
    );
    renderApp("/judge");

    expect(await screen.findByText(/not measured on this installation yet/)).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
