import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sampleAccount, sampleGuest, sampleNamed, sampleSessions } from "@/testing/account/samples";
import { renderApp } from "@/testing/render-app";
import { refused, service } from "@/testing/service";

const guest = { ...sampleAccount, name: "Guest", email: null, guest: true, password: false };

function account(shown = sampleAccount) {
  service.use(
    http.get("*/api/me", () => HttpResponse.json(shown.guest ? sampleGuest : sampleNamed)),
    http.get("*/api/account", () => HttpResponse.json(shown)),
    http.get("*/api/account/sessions", () => HttpResponse.json(sampleSessions)),
  );
  return renderApp("/account");
}

async function part(name: string) {
  return within(await screen.findByRole("region", { name }));
}

/** What the browser was given to keep, which jsdom cannot keep. */
function catchFiles() {
  const files: { readonly name: string; readonly text: Promise<string> }[] = [];
  let made: Blob | null = null;
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    made = file as Blob;
    return "blob:here";
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, text: new Response(made).text() });
  });
  return files;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("all that is one's own", () => {
  it.each([
    ["Download as JSON", "/api/account/export", "rehearsal.json"],
    ["Download as zip", "/api/account/export.zip", "rehearsal.zip"],
  ])("comes as a file: %s", async (label, path, name) => {
    const files = catchFiles();
    service.use(http.get(`*${path}`, () => HttpResponse.text(`all of ${name}`)));
    const { user } = account();
    const data = await part("Your data");

    await user.click(data.getByRole("button", { name: label }));

    expect(await data.findByText("Downloaded.")).toBeVisible();
    expect(files.map((file) => file.name)).toEqual([name]);
    expect(await files[0]?.text).toBe(`all of ${name}`);
  });

  it("is told to hold each interview as a text of its own", async () => {
    account();

    expect((await part("Your data")).getByText(/each interview as a text to read/)).toBeVisible();
  });

  it("is refused in a sentence when it is asked for too often", async () => {
    const files = catchFiles();
    const { user } = account();
    service.use(
      http.get("*/api/account/export", () => refused(429, "That was too often.", undefined, 60)),
    );
    const data = await part("Your data");

    await user.click(data.getByRole("button", { name: "Download as JSON" }));

    expect(await data.findByText(/That was too often/)).toBeVisible();
    expect(files).toEqual([]);
  });
});

describe("a guest's account", () => {
  it("has what a guest can have, and the way to an account that lasts", async () => {
    account(guest);

    for (const name of ["Sessions", "Your data", "Delete the account"]) {
      expect(await screen.findByRole("region", { name })).toBeVisible();
    }
    for (const name of ["You", "Password", "Second factor"]) {
      expect(screen.queryByRole("region", { name })).not.toBeInTheDocument();
    }
    const standing = screen.getByText(/You have been here as a guest since/);
    expect(within(standing).getByRole("link", { name: "Sign up" })).toHaveAttribute(
      "href",
      "/sign-up",
    );
  });

  it("is deleted by the word alone, since there is no password", async () => {
    const said: unknown[] = [];
    service.use(
      http.delete("*/api/account", async ({ request }) => {
        said.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = account(guest);
    const leaving = await part("Delete the account");

    await user.click(leaving.getByRole("button", { name: "Delete the account" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.queryByLabelText("Your password")).not.toBeInTheDocument();
    await user.type(dialog.getByRole("textbox", { name: "Type the word delete" }), "delete{Enter}");

    expect(await screen.findByText(/Your account is deleted/)).toBeVisible();
    expect(said).toEqual([{ password: null, confirm: "delete" }]);
  });
});
