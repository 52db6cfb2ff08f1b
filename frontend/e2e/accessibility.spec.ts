import { expect, test } from "@playwright/test";
import { hasNoViolation } from "./axe.ts";
import { answers, begin, finish, quotes, readReport, say } from "./interview.ts";

const widths = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
] as const;

for (const { width, height } of widths) {
  test.describe(`${String(width)} wide`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: "reduce" } });

    test("axe finds nothing on any page, light or dark", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("heading", { name: "Design rounds" }).waitFor();
      await hasNoViolation(page, "bank");
      await page.goto("/?q=nothing-is-called-this");
      await page.getByText("Nothing fits all of that").waitFor();
      await hasNoViolation(page, "bank without a match");
      await page.goto("/questions/feature-store");
      await page.getByRole("button", { name: "Start the interview" }).waitFor();
      await hasNoViolation(page, "question");
      await page.goto("/nowhere");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await hasNoViolation(page, "not found");
      await page.goto("/questions/no-such-question");
      await page.getByRole("alert").waitFor();
      await hasNoViolation(page, "problem");
      await page.goto("/history");
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      await hasNoViolation(page, "history");

      await begin(page);
      await say(page, answers[0]);
      await say(page, answers[1]);
      await hasNoViolation(page, "room");
      if (width < 992) {
        await page.getByRole("button", { name: /Facts, notes/ }).click();
      }
      for (const name of [/Question/, /Facts/, /Notes/]) {
        await page.getByRole("tab", { name }).click();
        await hasNoViolation(page, `panel ${String(name)}`);
      }
      await page.keyboard.press("Escape");
      await page.keyboard.press("Alt+/");
      await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
      await hasNoViolation(page, "keys");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await page.keyboard.press("Alt+p");
      await page.getByRole("heading", { name: "Paused" }).waitFor();
      await hasNoViolation(page, "paused");
      await page.locator("main").getByRole("button", { name: "Resume" }).click();
      await page.getByRole("button", { name: "Finish" }).click();
      await page.getByRole("dialog").waitFor();
      await hasNoViolation(page, "finish");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);

      await finish(page);
      await hasNoViolation(page, "ended");
      await readReport(page);
      await hasNoViolation(page, "report");
      await quotes(page).first().click();
      await page.locator("mark").waitFor();
      await hasNoViolation(page, "report with a lit quote");
      await page.goto("/history");
      await page
        .getByRole("button", { name: /^Delete/ })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
      await hasNoViolation(page, "delete");
    });
  });
}
