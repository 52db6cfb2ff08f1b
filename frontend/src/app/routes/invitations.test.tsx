import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { asAdmin, invitedNia } from "@/testing/people";
import { renderApp } from "@/testing/render-app";
import { refused, service } from "@/testing/service";

async function withdraw(user: UserEvent) {
  await user.click(await screen.findByRole("button", { name: "Withdraw: nia@example.org" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Withdraw this invitation?" }));
  await user.click(dialog.getByRole("button", { name: "Withdraw" }));
  return dialog;
}

describe("The open invitations", () => {
  it("say who was invited as what, and until when", async () => {
    asAdmin(invitedNia);
    renderApp("/admin/people");

    const row = await screen.findByRole("row", { name: /^nia@example.org/ });

    expect(row).toHaveTextContent("Interviewer");
    expect(row).toHaveTextContent("28 November 2026");
  });

  it("are not there when there are none", async () => {
    asAdmin();
    renderApp("/admin/people");
    await screen.findByRole("row", { name: /^Ida/ });

    expect(screen.queryByRole("heading", { name: "Open invitations" })).not.toBeInTheDocument();
  });

  it("are withdrawn after asking once more", async () => {
    const done = asAdmin(invitedNia);
    const { user } = renderApp("/admin/people");

    await withdraw(user);

    await waitFor(() => {
      expect(screen.queryByText("nia@example.org")).not.toBeInTheDocument();
    });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(done).toEqual([{ to: "i1", what: "DELETE i1", body: null }]);
  });

  it("are left as they are by who thinks better of it", async () => {
    const done = asAdmin(invitedNia);
    const { user } = renderApp("/admin/people");
    await user.click(await screen.findByRole("button", { name: "Withdraw: nia@example.org" }));

    await user.click(await screen.findByRole("button", { name: "Leave it" }));

    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
    expect(screen.getByRole("row", { name: /^nia@example.org/ })).toBeVisible();
    expect(done).toEqual([]);
  });

  it("say in words that somebody was faster", async () => {
    asAdmin(invitedNia);
    const { user } = renderApp("/admin/people");
    await screen.findByRole("row", { name: /^nia@example.org/ });
    service.use(
      http.get("*/api/admin/invitations", () => HttpResponse.json([])),
      http.delete("*/api/admin/invitations/:id", () =>
        refused(404, "This invitation is not open any more."),
      ),
    );

    const dialog = await withdraw(user);

    expect(await dialog.findByRole("alert")).toHaveTextContent("not open any more");
    await waitFor(() => {
      expect(screen.queryByRole("heading", { name: "Open invitations" })).not.toBeInTheDocument();
    });
  });

  it("are fetched anew when somebody is invited", async () => {
    asAdmin();
    service.use(
      http.post("*/api/admin/invitations", () => {
        service.use(http.get("*/api/admin/invitations", () => HttpResponse.json([invitedNia])));
        const made = { path: "/link#in", expiresAt: invitedNia.expiresAt, mailed: false };
        return HttpResponse.json(made, { status: 201 });
      }),
    );
    const { user } = renderApp("/admin/people");
    await user.click(await screen.findByRole("button", { name: "Invite somebody" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Invite somebody" }));

    await user.type(dialog.getByRole("textbox", { name: /E-mail/ }), "nia@example.org{Enter}");

    expect(
      await screen.findByRole("row", { name: /^nia@example.org/, hidden: true }),
    ).toBeInTheDocument();
  });
});
