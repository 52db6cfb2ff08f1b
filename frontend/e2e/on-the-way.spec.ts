import { expect, type Page, test } from "@playwright/test";
import { hasNoViolation } from "./axe.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Every page that asks the service for something before it can show it. */
const addresses = [
  "/",
  "/questions/feature-store",
  "/history",
  "/account",
  "/sign-in",
  "/sign-up",
  "/link#a-token",
  "/shared#a-token",
  "/shared-with-me",
  "/judge",
  "/interviews/an-interview",
  "/interviews/an-interview/report",
  "/studio",
  "/studio/sets",
  "/studio/rubrics",
  "/studio/runs",
  "/studio/comparisons",
  "/studio/production",
  "/admin/people",
  "/admin/audit",
];

test("axe finds nothing on a page whose data is on the way", async ({ page }) => {
  await page.route("**/api/**", () => undefined);
  await page.goto("/");
  await expect(page.getByRole("status", { name: "Loading" })).toBeVisible();
  await hasNoViolation(page, "nobody known yet");

  await page.route("**/api/me", asAnAdmin);
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.locator("main h1")).toBeAttached();
    await hasNoViolation(page, `${address} on the way`);
  }
});

/** The visitor is who the service says, with every role. */
function asAnAdmin(...[route]: Parameters<Parameters<Page["route"]>[1]>) {
  return route.fulfill({
    json: {
      account: "an-account",
      name: "Ada",
      guest: false,
      roles: ["candidate", "interviewer", "admin"],
      email: "ada@example.org",
      secondFactor: "on",
      secondFactorMissing: false,
    },
  });
}
