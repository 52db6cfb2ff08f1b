import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { sampleNamed } from "@/testing/account/samples";
import { renderApp } from "@/testing/render-app";
import { refused, service } from "@/testing/service";

type User = ReturnType<typeof renderApp>["user"];

async function fill(user: User) {
  await user.type(await screen.findByRole("textbox", { name: "Name" }), "Cleo");
  await user.type(screen.getByRole("textbox", { name: "E-mail address" }), "cleo@example.org");
  await user.type(screen.getByLabelText("Password"), "four words of my own");
  await user.keyboard("{Enter}");
}

describe("signing up", () => {
  it("says that a guest keeps everything, and goes on with the name", async () => {
    const said: unknown[] = [];
    service.use(
      http.post("*/api/sign-up", async ({ request }) => {
        said.push(await request.json());
        return HttpResponse.json(sampleNamed, { status: 201 });
      }),
    );
    const { router, user } = renderApp("/sign-up");

    expect(await screen.findByText(/every interview that you held here as a guest/)).toBeVisible();
    await fill(user);

    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/");
    });
    expect(await screen.findByRole("button", { name: "Cleo" })).toBeVisible();
    expect(said).toEqual([
      { name: "Cleo", email: "cleo@example.org", password: "four words of my own" },
    ]);
  });

  it("asks for a new password of the length that the service wants", async () => {
    renderApp("/sign-up");

    const password = await screen.findByLabelText("Password");
    expect(password).toHaveAttribute("autocomplete", "new-password");
    expect(password).toHaveAccessibleDescription(/At least 12 characters/);
  });

  it.each([
    [409, "There is an account with this address already.", "E-mail address"],
    [400, "That is not an e-mail address.", "E-mail address"],
    [400, "Too many people would guess this password.", "Password"],
    [400, "A name has between 1 and 80 characters.", "Name"],
  ])("says beside the field what is wrong: %d %s", async (status, sentence, field) => {
    service.use(http.post("*/api/sign-up", () => refused(status, sentence)));
    const { user } = renderApp("/sign-up");

    await fill(user);

    await waitFor(() => {
      expect(screen.getByLabelText(field)).toHaveAccessibleDescription(
        expect.stringContaining(sentence),
      );
    });
    expect(screen.getByLabelText(field)).toBeInvalid();
  });
});
