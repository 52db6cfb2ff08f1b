import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/testing/render-app";
import { refused, service } from "@/testing/service";

const until = "2026-12-05T12:00:00Z";

describe("Somebody who was sent a link", () => {
  it("reads the report, and can change nothing", async () => {
    const asked: string[] = [];
    const secrets: (string | null)[] = [];
    service.use(
      http.post("*/api/shared/open", () =>
        HttpResponse.json({ interview: "i1", expiresAt: until }),
      ),
    );
    service.events.on("request:start", ({ request }) => {
      const { pathname } = new URL(request.url);
      asked.push(pathname);
      if (pathname.endsWith("/report")) {
        secrets.push(request.headers.get("X-Rehearsal-Share"));
      }
    });
    const { router } = renderApp("/shared#secret");

    expect(await screen.findByText("Lean no to strong yes")).toBeVisible();
    expect(screen.getByText(/not their name, their notes/)).toBeVisible();
    expect(screen.getAllByText("Candidate").length).toBeGreaterThan(0);
    expect(secrets).toEqual(["secret"]);
    expect(asked.sort()).toEqual(["/api/interviews/i1/report", "/api/me", "/api/shared/open"]);
    expect(screen.queryByRole("heading", { name: "Share" })).not.toBeInTheDocument();
    expect(router.state.location.hash).toBe("");
  });

  it("keeps it over a reload, which the address does not", async () => {
    service.use(
      http.post("*/api/shared/open", async ({ request }) =>
        ((await request.json()) as { token: string }).token === "secret"
          ? HttpResponse.json({ interview: "i1", expiresAt: until })
          : refused(404, "This link does not work any more."),
      ),
    );
    sessionStorage.setItem("rehearsal.shared-link", "secret");
    renderApp("/shared");

    expect(await screen.findByText("Lean no to strong yes")).toBeVisible();
  });

  it("is told in a sentence when it has ended or was taken back", async () => {
    service.use(
      http.post("*/api/shared/open", () => refused(404, "This link does not work any more.")),
    );
    renderApp("/shared#old");

    expect(
      await screen.findByRole("heading", { name: "This link does not work any more" }),
    ).toBeVisible();
  });

  it("is told when the link came without its secret", async () => {
    renderApp("/shared");

    expect(await screen.findByRole("heading", { name: "This page needs its link" })).toBeVisible();
  });
});

describe("An interviewer", () => {
  const asInterviewer = () => {
    service.use(
      http.get("*/api/me", () =>
        HttpResponse.json({
          account: "a2",
          name: "Ida",
          guest: false,
          roles: ["candidate", "interviewer"],
          email: "ida@example.org",
          secondFactor: "off",
          secondFactorMissing: false,
        }),
      ),
      http.get("*/api/interviews", () => HttpResponse.json([])),
    );
  };

  it("opens what candidates show, and asks for nothing that is theirs alone", async () => {
    asInterviewer();
    const shown = {
      interview: "i1",
      title: "A feature store",
      candidate: "Kim",
      sharedAt: "2026-11-21T12:00:00Z",
      expiresAt: until,
    };
    service.use(http.get("*/api/shared", () => HttpResponse.json([shown])));
    const asked: string[] = [];
    service.events.on("request:start", ({ request }) => {
      asked.push(new URL(request.url).pathname);
    });
    const { user } = renderApp("/shared-with-me");

    const link = await screen.findByRole("link", { name: "A feature store" });
    expect(screen.getByText(/^Kim,$/)).toBeVisible();
    await user.click(link);

    expect(await screen.findByText("Lean no to strong yes")).toBeVisible();
    expect(screen.getByText(/A candidate shows you this/)).toBeVisible();
    await waitFor(() => {
      expect(asked).toContain("/api/interviews/i1/report");
    });
    for (const theirs of ["/cost", "/disputes", "/shares", "/consents"]) {
      expect(asked.join(" ")).not.toContain(theirs);
    }
  });

  it("reads that nothing is shown", async () => {
    asInterviewer();
    service.use(http.get("*/api/shared", () => HttpResponse.json([])));
    renderApp("/shared-with-me");

    expect(
      await screen.findByRole("heading", { name: "Nothing is shared with you now" }),
    ).toBeVisible();
  });

  it("is who finds that list, and nobody else", async () => {
    renderApp("/shared-with-me");

    expect(await screen.findByRole("heading", { name: "This is not for you" })).toBeVisible();
  });
});
