import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { AuditEntry } from "@/features/account/api/audit";
import { asAdmin } from "@/testing/people";
import { renderApp } from "@/testing/render-app";
import { service } from "@/testing/service";

const ida = { account: "a1", name: "Ida", pseudonym: "11112222" };
const gone = { account: null, name: null, pseudonym: "9c27aaaa" };

const entryOf = (seq: number, change: Partial<AuditEntry> = {}): AuditEntry => ({
  seq,
  at: "2026-11-21T12:00:00Z",
  action: "signed-in",
  actor: ida,
  subject: null,
  detail: "password",
  ...change,
});

const trail = [
  entryOf(3, { action: "roles-changed", subject: gone, detail: "candidate, interviewer" }),
  entryOf(2, { action: "sign-in-refused", actor: null, subject: gone, detail: "wrong code" }),
  entryOf(1),
  entryOf(0, { action: "link-used", actor: null, subject: ida, detail: "shared report" }),
];

/** Answers two entries at a time; keeps what was asked for. */
function keepTrail() {
  const asked: URLSearchParams[] = [];
  asAdmin();
  service.use(
    http.get("*/api/admin/audit", ({ request }) => {
      const words = new URL(request.url).searchParams;
      asked.push(words);
      const before = Number(words.get("before") ?? "99");
      const action = words.get("action");
      const fit = trail
        .filter((entry) => entry.seq < before)
        .filter((entry) => action === null || entry.action === action);
      return HttpResponse.json({ entries: fit.slice(0, 2), more: fit.length > 2 });
    }),
  );
  return asked;
}

describe("The audit trail", () => {
  it("says in words what was done, by whom and to whom, and leads to what is older", async () => {
    const asked = keepTrail();
    const { user } = renderApp("/admin/audit");

    const changed = await screen.findByRole("row", { name: /^Changed roles/ });
    expect(changed).toHaveTextContent("candidate, interviewer");
    expect(changed).toHaveTextContent("Ida");
    expect(changed).toHaveTextContent("Somebody who has left (9c27)");
    expect(screen.getByRole("row", { name: /^Was turned away at sign-in/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Older" }));

    expect(await screen.findByRole("row", { name: /^Signed in with a password/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /^Used a link to a shared report/ })).toBeVisible();
    expect(asked.at(-1)?.get("before")).toBe("2");
    expect(screen.queryByRole("button", { name: "Older" })).not.toBeInTheDocument();
  });

  it("is filtered by action, person and days, which the address keeps", async () => {
    const asked = keepTrail();
    const { router, user } = renderApp("/admin/audit");
    await screen.findByRole("row", { name: /^Changed roles/ });

    await user.selectOptions(screen.getByRole("combobox", { name: "What" }), "Signed in");
    await user.type(screen.getByLabelText("From"), "2026-11-20");
    await user.type(screen.getByLabelText("To"), "2026-11-21");
    await user.click(screen.getByRole("combobox", { name: "Who or to whom" }));
    await user.click(
      await screen.findByRole("option", { name: "Kim, kim@example.org", hidden: true }),
    );

    await waitFor(() => {
      expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
        action: "signed-in",
        person: "a2",
        from: new Date("2026-11-20T00:00").toISOString(),
        to: new Date("2026-11-22T00:00").toISOString(),
        limit: "50",
      });
    });
    expect(router.state.location.search).toBe(
      "?action=signed-in&person=a2&from=2026-11-20&to=2026-11-21",
    );
  });

  it("leads from a name to all that this person did", async () => {
    const asked = keepTrail();
    const { user } = renderApp("/admin/audit");

    await user.click((await screen.findAllByRole("link", { name: "Ida" }))[0] ?? document.body);

    await waitFor(() => {
      expect(asked.at(-1)?.get("person")).toBe("a1");
    });
  });

  it("says when nothing fits", async () => {
    keepTrail();
    renderApp("/admin/audit?action=exported");

    expect(
      await screen.findByRole("heading", { name: "Nothing like that happened" }),
    ).toBeVisible();
  });

  it("is for admins alone", async () => {
    renderApp("/admin/audit");

    expect(await screen.findByRole("heading", { name: "This is not for you" })).toBeVisible();
  });
});
