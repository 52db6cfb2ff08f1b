import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/testing/render-app";
import { sampleInterview, sampleQuestions } from "@/testing/samples";
import { refused, service } from "@/testing/service";

function titles(): (string | null)[] {
  return screen.queryAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
}

describe("the bank", () => {
  it("shows design rounds and drills apart, each leading to its question", async () => {
    renderApp("/");

    const link = await screen.findByRole("link", { name: /Feature Store/ });
    expect(link).toHaveAttribute("href", "/questions/feature-store");
    expect(screen.getByRole("heading", { name: "Design rounds" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Drills" })).toBeVisible();
    expect(screen.getByText("2 questions")).toBeVisible();
  });

  it("finds what has every word that was typed", async () => {
    const { user } = renderApp("/");
    await screen.findByText("2 questions");

    await user.type(screen.getByRole("searchbox", { name: "Search" }), "poor offline");

    expect(titles()).toEqual(["Training–Serving Skew"]);
    expect(screen.getByText("1 of 2 questions")).toBeVisible();
  });

  it.each([
    ["Format", "Drill"],
    ["Category", "Data Pipeline"],
    ["Difficulty", "Intermediate"],
    ["Time", "Up to 10 min"],
  ])("filters by %s", async (label, choice) => {
    const { user } = renderApp("/");
    await screen.findByText("2 questions");

    await user.selectOptions(screen.getByRole("combobox", { name: label }), choice);

    expect(titles()).toEqual(["Training–Serving Skew"]);
  });

  it("keeps the filter in the address, and reads it from there", async () => {
    const { user, router } = renderApp("/?format=drill");
    await screen.findByText("1 of 2 questions");
    expect(titles()).toEqual(["Training–Serving Skew"]);

    await user.selectOptions(screen.getByRole("combobox", { name: "Format" }), "Design round");

    await waitFor(() => {
      expect(router.state.location.search).toBe("?format=design");
    });
  });

  it("says when nothing fits, and clears the filters", async () => {
    const { user } = renderApp("/?q=blockchain");
    expect(await screen.findByText("Nothing fits all of that")).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Clear filters" }));

    expect(titles()).toHaveLength(2);
  });

  it("says what failed, and tries again", async () => {
    let failing = true;
    service.use(
      http.get("*/api/questions", () =>
        failing ? refused(503, "The bank is being read.") : HttpResponse.json(sampleQuestions),
      ),
    );
    const { user } = renderApp("/");
    expect(await screen.findByRole("alert", {}, { timeout: 4000 })).toHaveTextContent(
      "The bank is being read.",
    );

    failing = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));

    expect(await screen.findByText("2 questions")).toBeVisible();
  });

  it("does not offer to try again what was refused", async () => {
    service.use(http.get("*/api/questions", () => refused(403, "Not for you.")));
    renderApp("/");

    expect(await screen.findByRole("alert")).toHaveTextContent("Not for you.");
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  });

  it("leads back into an interview that was left open", async () => {
    service.use(http.get("*/api/interviews", () => HttpResponse.json([sampleInterview])));
    renderApp("/");

    const note = (await screen.findByText(/You left/)).closest("p");
    expect(within(note ?? document.body).getByRole("link")).toHaveAttribute(
      "href",
      "/interviews/i1",
    );
  });
});

describe("the way in", () => {
  it("asks who is there before anything else", async () => {
    const asked: string[] = [];
    service.events.on("request:start", ({ request }) => {
      asked.push(new URL(request.url).pathname);
    });

    renderApp("/");
    await screen.findByText("2 questions");

    expect(asked[0]).toBe("/api/me");
    expect(asked.filter((path) => path === "/api/me")).toHaveLength(1);
  });

  it("has a way out of an address that leads nowhere", async () => {
    renderApp("/nowhere");

    expect(await screen.findByRole("heading", { name: "There is nothing here" })).toBeVisible();
    expect(screen.getByRole("link", { name: "To the questions" })).toHaveAttribute("href", "/");
  });
});
