import { expect, test } from "@playwright/test";
import { finish, readReport, say, untilQuiet } from "./interview.ts";
import { engine, exemplar, question } from "./model.ts";

test("a wrong key is said in a sentence, and the built-in engine is used", async ({ page }) => {
  await expect(async () => {
    await page.goto(question);
    await expect(
      page.getByText(
        /cannot be used: The provider does not accept the key\. The built-in engine stays usable\.$/,
      ),
    ).toBeVisible({ timeout: 4_000 });
  }).toPass();
  await expect(page.getByRole("radio", { name: engine })).toBeDisabled();
  await expect(
    page.getByRole("radio", { name: "Scripted interviewer, built-in judge" }),
  ).toBeChecked();

  await page.getByRole("button", { name: "Start the interview" }).click();
  await untilQuiet(page, 1);
  await expect(page.getByText("Voice: Scripted interviewer")).toBeVisible();
  await say(page, exemplar("mixed"));
  await finish(page);
  await readReport(page);

  await expect(page.getByText(/Judged by Built-in judge/)).toBeVisible();
  await expect(page.getByText("No language model was called, so this cost nothing.")).toBeVisible();
});
