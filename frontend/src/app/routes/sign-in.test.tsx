import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { sampleNamed, sampleWaysIn } from "@/testing/account/samples";
import { renderApp } from "@/testing/render-app";
import { refused, service } from "@/testing/service";

const proof = { email: "cleo@example.org", password: "four words of my own" };

async function typeProof(user: ReturnType<typeof renderApp>["user"]) {
  await user.type(await screen.findByRole("textbox", { name: "E-mail address" }), proof.email);
  await user.type(screen.getByLabelText("Password"), proof.password);
}

function signInAnswers(...answers: readonly (() => Response)[]) {
  const said: unknown[] = [];
  service.use(
    http.post("*/api/sign-in", async ({ request }) => {
      said.push(await request.json());
      const answer = answers[said.length - 1] ?? (() => HttpResponse.json(sampleNamed));
      return answer();
    }),
  );
  return said;
}

describe("signing in", () => {
  it("takes e-mail address and password, and leads to the page that was asked for", async () => {
    const said = signInAnswers();
    const { router, user } = renderApp("/sign-in?to=%2Fhistory");

    await typeProof(user);
    await user.keyboard("{Enter}");

    await screen.findByRole("heading", { level: 1, name: "Your interviews" });
    expect(router.state.location.pathname).toBe("/history");
    expect(said).toEqual([{ ...proof, code: null }]);
  });

  it("is known to browsers and password managers", async () => {
    renderApp("/sign-in");

    expect(await screen.findByRole("textbox", { name: "E-mail address" })).toHaveAttribute(
      "autocomplete",
      "username",
    );
    expect(screen.getByLabelText("Password")).toHaveAttribute("autocomplete", "current-password");
  });

  it("asks for the code only when the service does, and sends all three again", async () => {
    const said = signInAnswers(
      () => refused(401, "Type the six digits.", "second-factor-needed"),
      () => refused(401, "That code is wrong.", "second-factor-wrong"),
    );
    const { router, user } = renderApp("/sign-in");

    await typeProof(user);
    expect(screen.queryByRole("textbox", { name: "Code" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    const code = await screen.findByRole("textbox", { name: "Code" });
    expect(code).toHaveFocus();
    expect(code).toHaveAttribute("autocomplete", "one-time-code");
    await user.keyboard("000000{Enter}");
    await waitFor(() => {
      expect(code).toHaveAccessibleDescription(/That code is wrong/);
    });
    await user.clear(code);
    await user.type(code, "123456{Enter}");

    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/");
    });
    expect(said).toEqual([
      { ...proof, code: null },
      { ...proof, code: "000000" },
      { ...proof, code: "123456" },
    ]);
  });

  it("says in the words of the service that it was wrong, and keeps what was typed", async () => {
    signInAnswers(() => refused(401, "E-mail address or password is wrong."));
    const { user } = renderApp("/sign-in");

    await typeProof(user);
    await user.keyboard("{Enter}");

    expect(await screen.findByText("E-mail address or password is wrong.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "E-mail address" })).toHaveValue(proof.email);
  });

  it("says how long to wait after too many tries", async () => {
    signInAnswers(() => refused(429, "That was too often.", "about:blank", 150));
    const { user } = renderApp("/sign-in");

    await typeProof(user);
    await user.keyboard("{Enter}");

    expect(
      await screen.findByText("That was too often. You can try again in 3 minutes."),
    ).toBeVisible();
  });

  it("leads to the account where roles wait for a second factor", async () => {
    signInAnswers(() => HttpResponse.json({ ...sampleNamed, secondFactorMissing: true }));
    const { router, user } = renderApp("/sign-in?to=%2Fhistory");

    await typeProof(user);
    await user.keyboard("{Enter}");

    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/account");
    });
  });
});

describe("somebody who is signed in already", () => {
  it.each([
    ["/sign-in?to=%2Fhistory", /or sign in as somebody else/],
    ["/sign-up?to=%2Fhistory", /or make another account/],
  ])("is told so at %s, and offered the way on", async (door, otherwise) => {
    service.use(http.get("*/api/me", () => HttpResponse.json(sampleNamed)));
    const { router, user } = renderApp(door);

    const told = await screen.findByText(/You are signed in as Cleo/);
    expect(told).toHaveTextContent(otherwise);
    expect(screen.queryByText(/as a guest/)).not.toBeInTheDocument();
    await user.click(within(told).getByRole("link", { name: "Go on" }));

    await screen.findByRole("heading", { level: 1, name: "Your interviews" });
    expect(router.state.location.pathname).toBe("/history");
  });
});

describe("before signing in", () => {
  it("a guest reads what becomes of the interviews held so far", async () => {
    renderApp("/sign-in");

    expect(await screen.findByText(/held here as a guest does not come along/)).toBeVisible();
    expect(screen.queryByText(/You are signed in as/)).not.toBeInTheDocument();
  });

  it("the providers are ways out of the page", async () => {
    const providers = [{ name: "Our House", path: "/oauth2/authorization/house" }];
    service.use(http.get("*/api/sign-in", () => HttpResponse.json({ ...sampleWaysIn, providers })));
    renderApp("/sign-in?refused");

    expect(await screen.findByRole("link", { name: "Continue with Our House" })).toHaveAttribute(
      "href",
      "/oauth2/authorization/house",
    );
    expect(screen.getByText(/The provider did not sign you in/)).toBeVisible();
  });

  it("who has forgotten the password is sent to an admin where no mail is sent", async () => {
    const { user } = renderApp("/sign-in");

    await user.click(await screen.findByText("Forgotten password?"));

    expect(screen.getByText(/Ask an admin for a one-time link/)).toBeVisible();
  });

  it("who has forgotten the password gets a mail where mail is sent", async () => {
    const asked: unknown[] = [];
    service.use(
      http.get("*/api/sign-in", () => HttpResponse.json({ ...sampleWaysIn, mail: true })),
      http.post("*/api/password/forgotten", async ({ request }) => {
        asked.push(await request.json());
        return new HttpResponse(null, { status: 202 });
      }),
    );
    const { user } = renderApp("/sign-in");

    await user.click(await screen.findByText("Forgotten password?"));
    const [, email] = screen.getAllByRole("textbox", { name: "E-mail address" });
    await user.type(email as HTMLElement, "cleo@example.org{Enter}");

    expect(await screen.findByText(/a mail with a link is on its way/)).toBeVisible();
    expect(asked).toEqual([{ email: "cleo@example.org" }]);
  });
});

describe("nobody", () => {
  it("gets no further than the door where no guests are taken, and then on", async () => {
    let signedIn = false;
    service.use(
      http.get("*/api/me", () =>
        signedIn ? HttpResponse.json(sampleNamed) : refused(401, "Sign in first."),
      ),
    );
    signInAnswers(() => {
      signedIn = true;
      return HttpResponse.json(sampleNamed);
    });
    const { router, user } = renderApp("/history?page=2");

    await typeProof(user);
    expect(router.state.location.pathname).toBe("/sign-in");
    await user.keyboard("{Enter}");

    await screen.findByRole("heading", { level: 1, name: "Your interviews" });
    expect(router.state.location.search).toBe("?page=2");
  });

  it("is told that the session has ended when a page finds out", async () => {
    let asked = 0;
    service.use(
      http.get("*/api/me", () => {
        asked += 1;
        return HttpResponse.json({ ...sampleNamed, account: asked === 1 ? "a1" : "a2" });
      }),
      http.get("*/api/interviews", () => refused(401, "Sign in first.")),
    );
    const { router } = renderApp("/history");

    expect(await screen.findByText(/Your session has ended/)).toBeVisible();
    expect(router.state.location.search).toContain("to=%2Fhistory");
  });

  it("is not thought to be gone when only the session was renewed", async () => {
    service.use(http.get("*/api/interviews", () => refused(401, "Sign in first.")));
    const { router } = renderApp("/history");

    expect(await screen.findByRole("alert")).toHaveTextContent("Sign in first.");
    expect(router.state.location.pathname).toBe("/history");
  });
});
