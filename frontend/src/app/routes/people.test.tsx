import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { asAdmin } from "@/testing/people";
import { renderApp } from "@/testing/render-app";
import { service } from "@/testing/service";

const row = async (name: RegExp) => screen.findByRole("row", { name });

async function choose(user: UserEvent, name: string, deed: RegExp) {
  await user.click(await screen.findByRole("button", { name: `What to do: ${name}` }));
  await user.click(await screen.findByRole("menuitem", { name: deed, hidden: true }));
  return within(await screen.findByRole("dialog"));
}

describe("An admin’s list of people", () => {
  it("shows who is here and as what", async () => {
    asAdmin();
    renderApp("/admin/people");

    expect(await row(/^Ida \(you\)/)).toHaveTextContent("Admin");
    expect(await row(/^Kim/)).toHaveTextContent("Candidate");
  });

  it("is searched by name and role", async () => {
    asAdmin();
    const { user } = renderApp("/admin/people");
    await row(/^Ida/);

    await user.type(screen.getByRole("searchbox", { name: "Search" }), "kim");
    await waitFor(() => {
      expect(screen.queryByRole("row", { name: /^Ida/ })).not.toBeInTheDocument();
    });
    await user.selectOptions(screen.getByRole("combobox", { name: "Role" }), "Admins");

    expect(await screen.findByRole("heading", { name: "Nobody like that" })).toBeVisible();
  });

  it("gives somebody a role after asking once more", async () => {
    const done = asAdmin();
    const { user } = renderApp("/admin/people");
    const dialog = await choose(user, "Kim", /^Change roles/);

    expect(dialog.getByRole("checkbox", { name: "Candidate" })).toBeDisabled();
    expect(dialog.getByText(/Kim is signed out everywhere/)).toBeVisible();
    await user.click(dialog.getByRole("checkbox", { name: "Interviewer" }));
    await user.click(dialog.getByRole("button", { name: "Change roles" }));

    await waitFor(async () => {
      expect(await row(/^Kim/)).toHaveTextContent("Interviewer");
    });
    expect(done).toEqual([
      { to: "a2", what: "PUT roles", body: { roles: ["candidate", "interviewer"] } },
    ]);
  });

  it("says in words that the last admin stays one", async () => {
    asAdmin();
    const { user } = renderApp("/admin/people");
    const dialog = await choose(user, "Ida", /^Change roles/);

    await user.click(dialog.getByRole("checkbox", { name: "Admin" }));
    await user.click(dialog.getByRole("button", { name: "Change roles" }));

    expect(await dialog.findByRole("alert")).toHaveTextContent("This is the last admin.");
  });

  it("locks somebody and lets them in again", async () => {
    const done = asAdmin();
    const { user } = renderApp("/admin/people");

    const lock = await choose(user, "Kim", /^Lock/);
    await user.click(lock.getByRole("button", { name: "Lock" }));
    expect(await screen.findByText("Locked")).toBeVisible();
    const unlock = await choose(user, "Kim", /^Unlock/);
    await user.click(unlock.getByRole("button", { name: "Unlock" }));

    await waitFor(() => {
      expect(screen.queryByText("Locked")).not.toBeInTheDocument();
    });
    expect(done.map(({ body }) => body)).toEqual([{ locked: true }, { locked: false }]);
  });

  it("makes a link for a new password, shown this once", async () => {
    asAdmin();
    const { user } = renderApp("/admin/people");
    const dialog = await choose(user, "Kim", /^Link for a new password/);

    await user.click(dialog.getByRole("button", { name: "Make the link" }));

    expect(await dialog.findByRole("textbox", { name: "One-time link" })).toHaveValue(
      `${location.origin}/link#once`,
    );
    expect(dialog.getByText(/It works once, until 21 November 2026/)).toBeVisible();
  });

  it("drops a second factor that was lost", async () => {
    const done = asAdmin();
    const { user } = renderApp("/admin/people");
    const dialog = await choose(user, "Ida", /^Drop the second factor/);

    await user.click(dialog.getByRole("button", { name: "Drop it" }));

    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
    expect(done.map(({ what }) => what)).toEqual(["DELETE second-factor"]);
  });

  it.each([
    [true, "The invitation was mailed to nia@example.org."],
    [false, "This service sends no mail: hand the link to nia@example.org yourself."],
  ])("invites, and says whether it was mailed: %s", async (mailed, words) => {
    asAdmin();
    const wishes: unknown[] = [];
    service.use(
      http.post("*/api/admin/invitations", async ({ request }) => {
        wishes.push(await request.json());
        const made = { path: "/link#in", expiresAt: "2026-11-28T12:00:00Z", mailed };
        return HttpResponse.json(made, { status: 201 });
      }),
    );
    const { user } = renderApp("/admin/people");
    await user.click(await screen.findByRole("button", { name: "Invite somebody" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Invite somebody" }));

    await user.type(dialog.getByRole("textbox", { name: /E-mail/ }), "nia@example.org{Enter}");

    expect(await dialog.findByText(words)).toBeVisible();
    expect(dialog.getByRole("textbox", { name: "Invitation" })).toHaveValue(
      `${location.origin}/link#in`,
    );
    expect(wishes).toEqual([{ email: "nia@example.org", role: "interviewer" }]);
  });

  it("is for admins alone", async () => {
    renderApp("/admin/people");

    expect(await screen.findByRole("heading", { name: "This is not for you" })).toBeVisible();
  });
});
