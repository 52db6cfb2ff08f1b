import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { renderApp } from "@/testing/render-app";
import { sampleReport } from "@/testing/sample-report";
import { service } from "@/testing/service";

const text = "Asked 3 times, the judge gave level 2 to level 4.";

it("says by how much a judge disagreed with itself", async () => {
  const findings = sampleReport.findings.map((finding) =>
    finding.criterion === "dual-store"
      ? { ...finding, spread: { low: 2, high: 4, asked: 3 } }
      : finding,
  );
  const flags = [{ kind: "disagreement", text, turn: null, criterion: "dual-store" }];
  service.use(
    http.get("*/api/interviews/:id/report", () =>
      HttpResponse.json({ ...sampleReport, findings, flags }),
    ),
  );
  renderApp("/interviews/i1/report");

  const section = within(await screen.findByRole("region", { name: "For a human to look at" }));
  expect(section.getByRole("link", { name: text })).toHaveAttribute("href", "#finding-dual-store");
  expect(
    screen.getByText(
      "Marked for a human: the judge was asked 3 times, and its answers are 2 levels apart.",
    ),
  ).toBeVisible();
});
