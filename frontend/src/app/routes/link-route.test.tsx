import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { sampleNamed } from "@/testing/account/samples";
import { renderApp } from "@/testing/render-app";
import { refused, service } from "@/testing/service";

const link = { purpose: "password", email: null, role: null, expiresAt: "2026-11-22T10:00:00Z" };

function links(shown: object, ...answers: readonly (() => Response)[]) {
  const looked: unknown[] = [];
  const used: unknown[] = [];
  service.use(
    http.post("*/api/links/look", async ({ request }) => {
      looked.push(await request.json());
      return HttpResponse.json({ ...link, ...shown });
    }),
    http.post("*/api/links/use", async ({ request }) => {
      used.push(await request.json());
      const answer = answers[used.length - 1] ?? (() => HttpResponse.json(sampleNamed));
      return answer();
    }),
  );
  return { looked, used };
}

describe("a one-time link", () => {
  it("leaves the address bar at once", async () => {
    const { looked } = links({});
    const { router } = renderApp("/link#secret");

    await screen.findByRole("heading", { level: 1, name: "Choose a new password" });

    expect(router.state.location).toMatchObject({ pathname: "/link", hash: "" });
    expect(looked).toEqual([{ token: "secret" }]);
  });

  it("for a password asks for nothing but the password, and the code where there is one", async () => {
    const { used } = links({ email: "cleo@example.org" }, () =>
      refused(401, "Type the six digits.", "second-factor-needed"),
    );
    const { router, user } = renderApp("/link#secret");

    await user.type(await screen.findByLabelText("New password"), "four words of my own{Enter}");
    await user.type(await screen.findByRole("textbox", { name: "Code" }), "123456{Enter}");

    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/");
    });
    const answer = { token: "secret", password: "four words of my own", name: null, email: null };
    expect(used).toEqual([
      { ...answer, code: null },
      { ...answer, code: "123456" },
    ]);
  });

  it("for the first admin asks for name and e-mail address", async () => {
    const { used } = links({ purpose: "first-admin", role: "admin" });
    const { user } = renderApp("/link#secret");

    await user.type(await screen.findByRole("textbox", { name: "Name" }), "Ada");
    await user.type(screen.getByRole("textbox", { name: "E-mail address" }), "ada@example.org");
    await user.type(screen.getByLabelText("Password"), "four words of my own{Enter}");

    await waitFor(() => {
      expect(used).toEqual([
        {
          token: "secret",
          password: "four words of my own",
          name: "Ada",
          email: "ada@example.org",
          code: null,
        },
      ]);
    });
  });

  it("of an invitation knows the address, and says what one becomes", async () => {
    links({ purpose: "invitation", email: "ines@example.org", role: "interviewer" });
    renderApp("/link#secret");

    expect(await screen.findByText(/As an interviewer you rate/)).toBeVisible();
    expect(await screen.findByRole("textbox", { name: "E-mail address" })).toHaveAttribute(
      "readonly",
    );
  });

  it("says so when it does not work any more", async () => {
    service.use(
      http.post("*/api/links/look", () => refused(404, "This link does not work any more.")),
    );
    renderApp("/link#secret");

    expect(await screen.findByText("This link does not work any more.")).toBeVisible();
  });
});
