import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/testing/render-app";
import { sampleReport } from "@/testing/sample-report";
import { refused, service } from "@/testing/service";

const address = "/interviews/i1/report";

function lit(): string[] {
  const said = screen.getByRole("region", { name: "Conversation" });
  return within(said)
    .queryAllByRole("mark")
    .map((mark) => mark.textContent);
}

function serve(report: object): void {
  service.use(http.get("*/api/interviews/:id/report", () => HttpResponse.json(report)));
}

describe("a report", () => {
  it("shows verdict and scores with the ranges that are left", async () => {
    renderApp(address);

    expect(await screen.findByText("Lean no to strong yes")).toBeVisible();
    expect(screen.getByText("1.8 to 3.4")).toBeVisible();
    expect(screen.getByText("1.5–3.5")).toBeVisible();
    expect(screen.getByText(/One criterion was not reached/)).toBeVisible();
  });

  it("lights a quote in its turn, and leads back", async () => {
    const { user } = renderApp(address);
    const quote = await screen.findByRole("button", { name: /The online store keeps/ });
    expect(lit()).toEqual([]);

    await user.click(quote);

    expect(lit()).toEqual(["The online store keeps the latest value."]);
    expect(quote).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("mark").closest("li")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Back to the finding" }));
    expect(quote).toHaveFocus();
  });

  it("lights all quotes of a criterion", async () => {
    const { user } = renderApp(address);

    await user.click(await screen.findByRole("button", { name: "Offline and online stores" }));

    expect(lit()).toEqual([
      "The offline store keeps history.",
      "The online store keeps the latest value.",
    ]);
  });

  it("lights what a red flag rests on", async () => {
    const { user } = renderApp(address);

    await user.click(await screen.findByRole("button", { name: /I’d write to a log first/ }));

    expect(lit()).toEqual(["I’d write to a log first."]);
  });

  it("says what was not reached, and that it is no zero", async () => {
    renderApp(address);

    const card = (
      await screen.findByRole("heading", { name: "The day the store is gone", level: 4 })
    ).closest("article");
    expect(card).toHaveTextContent("Not reached");
    expect(card).toHaveTextContent("anything from 0 to 4");
  });

  it("puts the criteria in the order of the stages on request", async () => {
    const { user } = renderApp(address);
    await user.click(await screen.findByRole("radio", { name: "By stage" }));

    const groups = screen.getAllByRole("heading", { level: 3 }).map((group) => group.textContent);

    expect(groups).toEqual(expect.arrayContaining(["Data and features", "Serve"]));
  });

  it("holds a strong answer beside one's own", async () => {
    const { user } = renderApp(address);

    await user.click(await screen.findByRole("tab", { name: "A strong answer" }));

    expect(screen.getByText("Let me ask a few things first.")).toBeVisible();
  });

  it("names the judge and the rubric", async () => {
    renderApp(address);

    expect(await screen.findByText(/Judged by Built-in judge, version 1/)).toBeVisible();
  });
});

describe("a report that is not there yet", () => {
  it("shows how far the judge is, and then the report by itself", async () => {
    const judging = {
      ...sampleReport,
      status: "judging",
      progress: { done: 1, total: 2 },
      findings: [],
    };
    service.use(
      http.get("*/api/interviews/:id/report", () => HttpResponse.json(judging), { once: true }),
    );
    renderApp(address);

    expect(await screen.findByText("1 of 2 criteria judged.")).toBeVisible();
    expect(
      await screen.findByRole("heading", { name: "Criterion by criterion" }, { timeout: 3000 }),
    ).toBeVisible();
  });

  it("leads back to an interview that still runs", async () => {
    serve({ ...sampleReport, status: "not-ended", overall: null, verdict: null, judge: null });
    renderApp(address);

    expect(await screen.findByRole("link", { name: "Back to the interview" })).toHaveAttribute(
      "href",
      "/interviews/i1",
    );
  });

  it("says what could not be judged, and has it judged again", async () => {
    let asked = 0;
    const [first, second] = sampleReport.findings;
    serve({
      ...sampleReport,
      status: "incomplete",
      findings: [first, { ...second, kind: "not-judged", reason: "The model was unavailable." }],
    });
    service.use(
      http.post("*/api/interviews/:id/report", () => {
        asked++;
        serve(sampleReport);
        return new HttpResponse(null, { status: 202 });
      }),
    );
    const { user } = renderApp(address);
    expect(await screen.findByText("Not everything is judged yet")).toBeVisible();
    expect(within(screen.getByRole("list", { name: "Why" })).getAllByRole("listitem")).toHaveLength(
      1,
    );
    const card = screen.getByRole("heading", { name: "The day the store is gone", level: 4 });
    expect(card.closest("article")).toHaveTextContent("The model was unavailable.");

    await user.click(screen.getByRole("button", { name: "Retry" }));

    await waitFor(() => {
      expect(screen.queryByText("Not everything is judged yet")).not.toBeInTheDocument();
    });
    expect(asked).toBe(1);
  });

  it("is not found for a stranger", async () => {
    service.use(http.get("*/api/interviews/:id/report", () => refused(404, "No interview i1.")));
    renderApp(address);

    expect(await screen.findByRole("alert")).toHaveTextContent("No interview i1.");
    expect(screen.getByRole("link", { name: "Your interviews" })).toBeVisible();
  });
});
