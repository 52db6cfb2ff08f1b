import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { Share } from "@/features/account/api/shares";
import { renderApp } from "@/testing/render-app";
import { refused, service } from "@/testing/service";

const until = "2026-12-05T12:00:00Z";

const linkOf = (change: Partial<Share> = {}): Share => ({
  id: "s1",
  kind: "link",
  person: null,
  createdAt: "2026-11-21T12:00:00Z",
  expiresAt: until,
  state: "open",
  ...change,
});

/** Keeps shares as the service does; answers what was asked of it. */
function keepShares(...shares: Share[]) {
  const asked: unknown[] = [];
  service.use(
    http.get("*/api/shares", () => HttpResponse.json(shares)),
    http.post("*/api/shares", async ({ request }) => {
      const wish = (await request.json()) as { kind: Share["kind"]; email?: string };
      asked.push(wish);
      if (wish.email === "nobody@example.org") {
        return refused(404, "No interviewer here goes by this e-mail address.");
      }
      const person = wish.kind === "person" ? "Ida" : null;
      shares.unshift(linkOf({ id: `s${shares.length + 1}`, kind: wish.kind, person }));
      const path = wish.kind === "link" ? "/shared#secret-of-link" : null;
      return HttpResponse.json({ id: "new", path, expiresAt: until }, { status: 201 });
    }),
    http.delete("*/api/shares/:id", ({ params }) => {
      const place = shares.findIndex(({ id }) => id === params["id"]);
      shares.splice(place, 1, linkOf({ state: "revoked" }));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return asked;
}

async function form(name: string) {
  return within(await screen.findByRole("form", { name }));
}

describe("Sharing a report of one's own", () => {
  it("makes a link that is shown this once, and lists it", async () => {
    const asked = keepShares();
    const { user } = renderApp("/interviews/i1/report");
    expect(await screen.findByText("Nobody but you.")).toBeVisible();
    const byLink = await form("By link");
    const days = byLink.getByRole("textbox", { name: /For how many days/ });

    await user.clear(days);
    await user.type(days, "91");
    expect(byLink.getByRole("button", { name: "Make a link" })).toBeDisabled();
    await user.clear(days);
    await user.type(days, "3");
    await user.click(byLink.getByRole("button", { name: "Make a link" }));

    const link = await screen.findByRole("textbox", { name: "The new link" });
    expect(link).toHaveValue(`${location.origin}/shared#secret-of-link`);
    await user.click(byLink.getByRole("button", { name: "Copy" }));
    expect(await byLink.findByText("Copied.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain("/shared#secret-of-link");
    expect(asked).toEqual([{ interview: "i1", kind: "link", days: 3 }]);
    expect(await screen.findByText("Whoever holds the link")).toBeVisible();
  });

  it("is taken back after asking once more", async () => {
    keepShares(linkOf());
    const { user } = renderApp("/interviews/i1/report");

    await user.click(await screen.findByRole("button", { name: /^Revoke: / }));
    const dialog = await screen.findByRole("dialog", { name: "Revoke this link?" });
    await user.click(within(dialog).getByRole("button", { name: "Revoke" }));

    expect(await screen.findByText("revoked")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Revoke: / })).not.toBeInTheDocument();
  });

  it("names an interviewer, and says so when there is none of that address", async () => {
    const asked = keepShares();
    const { user } = renderApp("/interviews/i1/report");
    const byName = await form("With an interviewer");
    const email = byName.getByRole("textbox", { name: /e-mail address/ });

    await user.type(email, "nobody@example.org{Enter}");
    expect(await byName.findByRole("alert")).toHaveTextContent("No interviewer here goes by");
    await user.clear(email);
    await user.type(email, "ida@example.org");
    await user.click(byName.getByRole("button", { name: "Share" }));

    expect(await screen.findByText("Ida")).toBeVisible();
    expect(asked.at(-1)).toEqual({
      interview: "i1",
      kind: "person",
      email: "ida@example.org",
      days: 30,
    });
  });

  it("is no consent to calibration, which is asked apart and off at first", async () => {
    const decided: unknown[] = [];
    service.use(
      http.get("*/api/consents/i1", () =>
        HttpResponse.json({
          given: decided.length > 0,
          at: decided.length > 0 ? "2026-11-21T12:00:00Z" : null,
        }),
      ),
      http.put("*/api/consents/i1", async ({ request }) => {
        decided.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = renderApp("/interviews/i1/report");

    const allow = await screen.findByRole("switch", { name: /may be used for calibration/ });
    expect(allow).not.toBeChecked();
    await user.click(allow);

    expect(await screen.findByText(/Allowed since 21 November 2026/)).toBeVisible();
    expect(decided).toEqual([{ given: true }]);
  });

  it("is reached from the history", async () => {
    const { router, user } = renderApp("/history");

    await user.click(await screen.findByRole("link", { name: /^Share: Feature Store/ }));

    expect(await screen.findByRole("heading", { name: "Share" })).toBeVisible();
    expect(router.state.location.hash).toBe("#share");
  });
});
