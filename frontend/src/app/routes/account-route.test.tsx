import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sampleAccount, sampleNamed, sampleSessions } from "@/testing/account/samples";
import { renderApp } from "@/testing/render-app";
import { refused, service } from "@/testing/service";

const done = () => new HttpResponse(null, { status: 204 });
const recoveryCodes = ["AAAA-BBBB", "CCCC-DDDD"];
let said: { readonly path: string; readonly body: unknown }[] = [];

/** The account in memory: what changes it is kept, and answered as the test wants. */
function account(change: object = {}, answers: Record<string, () => Response> = {}) {
  let now = { ...sampleAccount, ...change };
  const answer = async (request: Request) => {
    const path = `${request.method} ${new URL(request.url).pathname}`;
    const text = await request.text();
    said.push({ path, body: text === "" ? null : JSON.parse(text) });
    if (path === "PUT /api/account/second-factor") {
      now = { ...now, secondFactor: "on", recoveryCodesLeft: 10 };
    }
    return answers[path]?.() ?? done();
  };
  service.use(
    http.get("*/api/me", () => HttpResponse.json(sampleNamed)),
    http.get("*/api/account", () => HttpResponse.json(now)),
    http.get("*/api/account/sessions", () => HttpResponse.json(sampleSessions)),
    http.post("*/api/account/*", ({ request }) => answer(request)),
    http.put("*/api/account*", ({ request }) => answer(request)),
    http.put("*/api/account/*", ({ request }) => answer(request)),
    http.delete("*/api/account", ({ request }) => answer(request)),
    http.delete("*/api/account/*", ({ request }) => answer(request)),
    http.post("*/api/sign-out-everywhere", ({ request }) => answer(request)),
  );
  return renderApp("/account");
}

function part(name: string) {
  return screen.findByRole("region", { name });
}

beforeEach(() => {
  said = [];
});

describe("one's account", () => {
  it("takes another name", async () => {
    const { user } = account();
    const you = within(await part("You"));

    await user.clear(you.getByRole("textbox", { name: "Name" }));
    await user.type(you.getByRole("textbox", { name: "Name" }), "Cleopatra{Enter}");

    expect(await you.findByText("Saved.")).toBeVisible();
    expect(said).toEqual([{ path: "PUT /api/account", body: { name: "Cleopatra" } }]);
  });

  it("takes another password, and forgets what was typed", async () => {
    const { user } = account();
    const password = within(await part("Password"));

    await user.type(password.getByLabelText("Current password"), "the old one of mine");
    await user.type(password.getByLabelText("New password"), "the new one of mine{Enter}");

    expect(await password.findByText(/All other sessions have ended/)).toBeVisible();
    expect(password.getByLabelText("New password")).toHaveValue("");
    expect(said[0]?.body).toEqual({
      current: "the old one of mine",
      fresh: "the new one of mine",
    });
  });

  it("says beside the field that the current password is another", async () => {
    const { user } = account(
      {},
      { "PUT /api/account/password": () => refused(403, "That is not your current password.") },
    );
    const password = within(await part("Password"));

    await user.type(password.getByLabelText("Current password"), "wrong");
    await user.type(password.getByLabelText("New password"), "the new one of mine{Enter}");

    await waitFor(() => {
      expect(password.getByLabelText("Current password")).toHaveAccessibleDescription(
        "That is not your current password.",
      );
    });
  });
});

describe("the second factor", () => {
  it("is set up with a picture or a text, and shows its recovery codes once", async () => {
    const write = vi.fn().mockResolvedValue(undefined);
    const { user } = account(
      {},
      {
        "POST /api/account/second-factor": () =>
          HttpResponse.json({ secret: "ABCDEFGH", uri: "otpauth://totp/x?secret=ABCDEFGH" }),
        "PUT /api/account/second-factor": () => HttpResponse.json({ recoveryCodes }),
      },
    );
    Object.defineProperty(navigator, "clipboard", { value: { writeText: write } });
    const factor = within(await part("Second factor"));

    await user.type(factor.getByLabelText("Your password"), "four words of my own{Enter}");
    expect(await factor.findByRole("img", { name: "The secret as a QR code" })).toBeVisible();
    expect(factor.getByText("ABCD EFGH")).toBeVisible();
    await user.type(factor.getByRole("textbox", { name: "Code" }), "123456{Enter}");

    expect(await factor.findByText("AAAA-BBBB")).toBeVisible();
    await user.click(factor.getByRole("button", { name: "Copy" }));
    expect(write).toHaveBeenCalledWith("AAAA-BBBB\nCCCC-DDDD");
    await user.click(factor.getByRole("button", { name: "I have kept them" }));
    expect(await factor.findByText("It is on.")).toBeVisible();
    expect(factor.queryByText("AAAA-BBBB")).not.toBeInTheDocument();
    expect(said.map(({ body }) => body)).toEqual([
      { password: "four words of my own" },
      { code: "123456" },
    ]);
  });

  it("is turned off only with a code that is right", async () => {
    const { user } = account(
      { secondFactor: "on", recoveryCodesLeft: 9 },
      {
        "DELETE /api/account/second-factor": () =>
          refused(403, "That code is wrong.", "second-factor-wrong"),
      },
    );
    const factor = within(await part("Second factor"));

    await user.click(factor.getByRole("button", { name: "Turn it off" }));
    await user.type(factor.getByRole("textbox", { name: "Code" }), "000000{Enter}");

    await waitFor(() => {
      expect(factor.getByRole("textbox", { name: "Code" })).toHaveAccessibleDescription(
        /That code is wrong/,
      );
    });
  });
});

describe("one's sessions", () => {
  it("tell where one is signed in, and each of the others can be ended", async () => {
    const { user } = account();
    const sessions = within(await part("Sessions"));

    expect(await sessions.findByText("Firefox on Linux")).toHaveTextContent("this one");
    await user.click(sessions.getByRole("button", { name: /^End: Safari on iPhone/ }));

    expect(said).toEqual([{ path: "DELETE /api/account/sessions/s2", body: null }]);
    expect(sessions.queryByRole("button", { name: /^End: Firefox/ })).not.toBeInTheDocument();
  });

  it("end all together", async () => {
    const { user, router } = account();
    const sessions = within(await part("Sessions"));

    await user.click(await sessions.findByRole("button", { name: "Sign out everywhere" }));

    expect(await screen.findByText("You are signed out.")).toBeVisible();
    expect(router.state.location.pathname).toBe("/sign-in");
  });
});

describe("leaving for good", () => {
  async function askToLeave(user: ReturnType<typeof renderApp>["user"]) {
    const leaving = within(await part("Delete the account"));
    await user.click(leaving.getByRole("button", { name: "Delete the account" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox", { name: "Type the word delete" }), "delete");
    await user.type(dialog.getByLabelText("Your password"), "four words of my own{Enter}");
    return dialog;
  }

  it("takes a word and the password", async () => {
    const { user } = account();

    await askToLeave(user);

    expect(await screen.findByText(/Your account is deleted/)).toBeVisible();
    expect(said[0]?.body).toEqual({ password: "four words of my own", confirm: "delete" });
  });

  it("is not for the last admin, who is told why", async () => {
    const { user } = account(
      {},
      { "DELETE /api/account": () => refused(409, "Make somebody else an admin first.") },
    );

    const dialog = await askToLeave(user);

    expect(await dialog.findByText("Make somebody else an admin first.")).toBeVisible();
  });
});
