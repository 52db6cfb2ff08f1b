import { expect, type Page, test } from "@playwright/test";
import { statSync } from "node:fs";
import { answers, begin, field, finish, quotes, readReport, say, untilQuiet } from "./interview.ts";

const docs = new URL("../../docs/", import.meta.url).pathname;
const largest = 200 * 1024;

test.use({ contextOptions: { reducedMotion: "reduce" } });

async function picture(page: Page, name: string): Promise<void> {
  const path = `${docs}${name}.png`;
  await page.screenshot({ path, animations: "disabled" });
  expect(statSync(path).size).toBeLessThan(largest);
}

test("pictures of the four pages", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("heading", { name: "Design rounds" }).waitFor();
  await picture(page, "bank");

  await begin(page);
  await say(page, answers[0]);
  await say(page, answers[1]);
  await page.getByRole("tab", { name: /Facts/ }).click();
  await field(page).fill("A training set is a point-in-time join: for each label it takes");
  await picture(page, "room");

  await field(page).fill("");
  await say(page, answers[2]);
  await finish(page);
  await readReport(page);
  const finding = page
    .getByRole("article")
    .filter({ has: quotes(page) })
    .first();
  await finding.evaluate((card) => {
    scrollTo(0, card.getBoundingClientRect().top + scrollY - 90);
  });
  await quotes(finding).first().click();
  await page.locator("mark").first().waitFor();
  await picture(page, "report");

  await page.goto("/");
  await page.getByRole("link", { name: /Skew/ }).first().click();
  await page.getByRole("button", { name: "Start the interview" }).click();
  await untilQuiet(page, 1);
  await page.goto("/history");
  await page
    .getByRole("link", { name: /^Report/ })
    .first()
    .waitFor();
  await picture(page, "history");
});
