import { expect, type Page } from "@playwright/test";
import { call } from "./call.ts";

const email = "ida@example.org";
const password = "a long enough passphrase";

/**
 * Makes the browser's person somebody who may rate. The service prints a link for its first admin
 * when it starts for the first time; FIRST_ADMIN holds what stands behind its "#". Who has used it
 * before signs in.
 */
export async function becomeInterviewer(page: Page): Promise<void> {
  const token = process.env["FIRST_ADMIN"] ?? "";
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const used = await call(page, "/api/links/use", { token, password, name: "Ida", email });
  if (used !== 200) {
    expect(await call(page, "/api/sign-in", { email, password }), "signing in").toBe(200);
  }
  await page.goto("/studio");
  await expect(page.getByRole("heading", { level: 1, name: "Rate blind" })).toBeVisible();
}

/**
 * Rates the transcript on the page without a mouse but for the first words, which it selects: level
 * 3 everywhere, each with a sentence as evidence.
 */
export async function rate(page: Page): Promise<void> {
  await expect(page.getByRole("region", { name: "Conversation" })).toBeVisible();
  await expect(page.getByRole("main").getByText(/the judge/i)).toHaveCount(0);
  await select(page);
  await expect(page.getByRole("button", { name: /^Take away/ })).toBeVisible();
  const criteria = await page.locator("[data-criterion]").count();
  for (let place = 0; place < criteria; place += 1) {
    await page.keyboard.press("3");
    await page.keyboard.press("e");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
  }
  await page.keyboard.press("s");
  await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
  await page.waitForURL("**/comparison");
}

/** Draws the mouse over the candidate's first words. */
async function select(page: Page): Promise<void> {
  const said = await page.locator("[data-turn]").first().boundingBox();
  const [x, y] = [said?.x ?? 0, (said?.y ?? 0) + 10];
  await page.mouse.move(x + 2, y);
  await page.mouse.down();
  await page.mouse.move(x + 180, y, { steps: 4 });
  await page.mouse.up();
}
