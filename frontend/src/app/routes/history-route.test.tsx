import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/testing/render-app";
import { sampleInterview, sampleLine } from "@/testing/samples";
import { refused, service } from "@/testing/service";

describe("one's interviews", () => {
  it("lead to the report when they are over, and back into the room when they are not", async () => {
    const running = { ...sampleInterview, id: "i2", title: "Payment Fraud" };
    service.use(http.get("*/api/interviews", () => HttpResponse.json([running, sampleLine])));
    renderApp("/history");

    expect(await screen.findByRole("link", { name: "Resume: Payment Fraud" })).toHaveAttribute(
      "href",
      "/interviews/i2",
    );
    expect(screen.getByRole("link", { name: /^Report: Feature Store/ })).toHaveAttribute(
      "href",
      "/interviews/i1/report",
    );
    expect(screen.getByText("Lean yes")).toBeVisible();
    expect(screen.getByText("2.6 of 4")).toBeVisible();
  });

  it("are deleted only after asking", async () => {
    const deleted: string[] = [];
    service.use(
      http.get("*/api/interviews", () =>
        HttpResponse.json(deleted.length === 0 ? [sampleLine] : []),
      ),
      http.delete("*/api/interviews/:id", ({ params }) => {
        deleted.push(String(params["id"]));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = renderApp("/history");

    await user.click(await screen.findByRole("button", { name: /^Delete: Feature Store/ }));
    await user.click(await screen.findByRole("button", { name: "Keep it" }));
    expect(deleted).toEqual([]);
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
    await user.click(screen.getByRole("button", { name: /^Delete: Feature Store/ }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Delete" }));

    expect(await screen.findByText("No interview yet")).toBeVisible();
    expect(deleted).toEqual(["i1"]);
  });

  it("stay when deleting failed, which is said", async () => {
    service.use(http.delete("*/api/interviews/:id", () => refused(503, "Not now.")));
    const { user } = renderApp("/history");

    await user.click(await screen.findByRole("button", { name: /^Delete/ }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Delete" }));

    expect(await within(dialog).findByRole("alert")).toHaveTextContent("Not now.");
  });

  it("say where to begin when there are none", async () => {
    service.use(http.get("*/api/interviews", () => HttpResponse.json([])));
    renderApp("/history");

    expect(await screen.findByRole("link", { name: "Choose a question" })).toHaveAttribute(
      "href",
      "/",
    );
  });
});
