import { expect, type Page, test } from "@playwright/test";
import { hasNoViolation } from "./axe.ts";
import { answers, begin, say } from "./interview.ts";
import { fitsItsWidth } from "./looks.ts";
import { codeOf } from "./totp.ts";

const passphrase = "nine patient lighthouse keepers";

const widths = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

for (const viewport of widths) {
  test.describe(`${String(viewport.width)} wide`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: "reduce" } });

    test("a guest signs up, keeps the interview, and comes back with a second factor", async ({
      page,
    }) => {
      const email = `cleo-${String(viewport.width)}-${String(Date.now())}@example.org`;
      await begin(page);
      await say(page, answers[1]);
      await page.goto("/sign-up");
      await expect(page.getByText("every interview that you held here as a guest")).toBeVisible();
      await hasNoViolation(page, "sign up");
      await fitsItsWidth(page, "sign up");
      await page.getByRole("textbox", { name: "Name" }).fill("Cleo");
      await page.getByRole("textbox", { name: "E-mail address" }).fill(email);
      await page.getByLabel("Password", { exact: true }).fill("password1234");
      await page.getByRole("button", { name: "Sign up" }).click();
      await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute(
        "aria-invalid",
        "true",
      );
      await page.getByLabel("Password", { exact: true }).fill(passphrase);
      await page.getByRole("button", { name: "Sign up" }).click();
      await expect(page.getByRole("button", { name: "Cleo" })).toBeVisible();

      await page.goto("/account");
      const secret = await withASecondFactor(page);
      await signOut(page);

      await page.goto("/sign-in");
      await hasNoViolation(page, "sign in");
      await page.getByRole("textbox", { name: "E-mail address" }).fill(email);
      await page.getByLabel("Password", { exact: true }).fill("not the right one at all");
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByText("E-mail address or password is wrong.")).toBeVisible();
      await page.getByLabel("Password", { exact: true }).fill(passphrase);
      await page.getByRole("button", { name: "Sign in" }).click();
      const code = page.getByRole("textbox", { name: "Code" });
      await expect(code).toBeVisible();
      await hasNoViolation(page, "asked for the code");
      // The code that turned it on is used up, so this is the next one.
      await code.fill(codeOf(secret, Date.now() + 30_000));
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByRole("button", { name: "Cleo" })).toBeVisible();

      await page.goto("/history");
      await expect(page.getByRole("link", { name: /^Feature Store for Training/ })).toBeVisible();
    });
  });
}

async function withASecondFactor(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { name: "Second factor" })).toBeVisible();
  await hasNoViolation(page, "account");
  await fitsItsWidth(page, "account");
  const setUp = page.getByRole("form", { name: "Set up a second factor" });
  await setUp.getByLabel("Your password").fill(passphrase);
  await setUp.getByRole("button", { name: "Set up a second factor" }).click();
  const secret = (await page.locator("code.factor-text").textContent()) ?? "";
  await hasNoViolation(page, "the secret");
  await page.getByRole("textbox", { name: "Code" }).fill(codeOf(secret, Date.now()));
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(
    page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem"),
  ).toHaveCount(10);
  await hasNoViolation(page, "recovery codes");
  await page.getByRole("button", { name: "I have kept them" }).click();
  return secret;
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Cleo" }).click();
  const out = page.getByRole("menuitem", { name: "Sign out" });
  await expect(out).toBeVisible();
  await hasNoViolation(page, "the menu");
  await out.click();
  await expect(page.getByRole("button", { name: "Cleo" })).toHaveCount(0);
}
