import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { Dispute, NewDispute } from "@/features/calibration/api/disputes";
import { renderApp } from "@/testing/render-app";
import { sampleReport } from "@/testing/sample-report";
import { service } from "@/testing/service";

const first = sampleReport.findings[0]?.criterion ?? "";

const disputeOf = (change: Partial<Dispute> = {}): Dispute => ({
  id: "d-1",
  interview: "i1",
  transcript: null,
  scoring: 1,
  criterion: first,
  words: "I did say how large it gets.",
  raisedAt: "2026-11-20T12:00:00Z",
  status: "open",
  answer: null,
  ...change,
});

describe("A finding that the candidate sees otherwise", () => {
  it("is disputed in words, after reading who will see the conversation", async () => {
    const raised: Dispute[] = [];
    service.use(
      http.get("*/api/interviews/i1/disputes", () => HttpResponse.json(raised)),
      http.post<never, NewDispute>("*/api/interviews/i1/disputes", async ({ request }) => {
        const { scoring, criterion, words } = await request.json();
        raised.push(disputeOf({ scoring, criterion, words }));
        return HttpResponse.json(raised[0], { status: 201 });
      }),
    );
    const { user } = renderApp("/interviews/i1/report");

    const ways = await screen.findAllByRole("button", { name: /^Dispute this finding/ });
    await user.click(ways[0] ?? document.body);
    const dialog = await screen.findByRole("dialog", { name: /^Dispute: / });
    expect(within(dialog).getByText(/without your name/)).toBeVisible();
    await user.type(within(dialog).getByRole("textbox"), "I named the size.");
    await user.click(within(dialog).getByRole("button", { name: "Send" }));

    expect(await screen.findByText(/An interviewer will read it/)).toBeVisible();
    expect(raised[0]?.words).toBe("I named the size.");
  });

  it("shows the answer on the report", async () => {
    const answer = {
      outcome: "changed",
      level: 3,
      words: "You did.",
      at: "2026-11-20T13:00:00Z",
    } as const;
    service.use(
      http.get("*/api/interviews/i1/disputes", () =>
        HttpResponse.json([disputeOf({ status: "answered", answer })]),
      ),
    );
    renderApp("/interviews/i1/report");

    expect(await screen.findByText("The finding was changed to 3 Solid.")).toBeVisible();
  });
});
