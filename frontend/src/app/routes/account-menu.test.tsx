import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { sampleGuest, sampleNamed } from "@/testing/account/samples";
import { renderApp } from "@/testing/render-app";
import { refused, service } from "@/testing/service";

/** Nothing has a place on a page without a layout, so what opens beside a button counts as hidden. */
const placeless = { hidden: true };

function arriveAs(change: object) {
  service.use(http.get("*/api/me", () => HttpResponse.json({ ...sampleNamed, ...change })));
}

async function openMenu() {
  const app = renderApp("/history");
  await app.user.click(await screen.findByRole("button", { name: "Cleo" }));
  return app;
}

function ways(): (string | null)[] {
  return screen.getAllByRole("menuitem", placeless).map(({ textContent }) => textContent);
}

describe("the menu of who is here", () => {
  it("offers a guest the ways in", async () => {
    renderApp("/");

    expect(await screen.findByRole("link", { name: "Sign in" })).toHaveAttribute(
      "href",
      "/sign-in",
    );
    expect(screen.getByRole("link", { name: "Sign up" })).toHaveAttribute("href", "/sign-up");
  });

  it.each([
    [["candidate"], ["Account", "Sign out"]],
    [
      ["candidate", "interviewer"],
      ["Account", "Shared with me", "Sign out"],
    ],
    [
      ["candidate", "admin"],
      ["Account", "People", "Audit", "Sign out"],
    ],
  ])("offers %s what they may do: %s", async (roles, expected) => {
    arriveAs({ roles });
    await openMenu();

    await screen.findByRole("menuitem", { name: "Account", ...placeless });
    expect(ways()).toEqual(expected);
  });

  it("signs out and shows the pages to nobody's guest", async () => {
    let out = false;
    service.use(
      http.get("*/api/me", () =>
        HttpResponse.json(out ? { ...sampleGuest, account: "a9" } : sampleNamed),
      ),
      http.post("*/api/sign-out", () => {
        out = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { router, user } = await openMenu();

    await user.click(await screen.findByRole("menuitem", { name: "Sign out", ...placeless }));

    expect(await screen.findByText("You are signed out.")).toBeVisible();
    expect(router.state.location.pathname).toBe("/sign-in");
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "Cleo" })).not.toBeInTheDocument();
    });
  });

  it("says so when signing out did not work", async () => {
    arriveAs({});
    service.use(http.post("*/api/sign-out", () => refused(503, "Not now.")));
    const { user } = await openMenu();

    await user.click(await screen.findByRole("menuitem", { name: "Sign out", ...placeless }));

    expect(
      await screen.findByRole("dialog", { name: "You are still signed in" }),
    ).toHaveTextContent("Not now.");
  });

  it("leads whose roles sleep to the second factor, on every page", async () => {
    arriveAs({ secondFactorMissing: true });
    renderApp("/history");

    expect(await screen.findByRole("link", { name: "Set up a second factor" })).toHaveAttribute(
      "href",
      "/account",
    );
  });
});
