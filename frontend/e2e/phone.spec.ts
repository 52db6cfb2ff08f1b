import { expect, type Locator, type Page, test } from "@playwright/test";
import { answers, conversation, field, interviewerTurns, quotes, untilQuiet } from "./interview.ts";
import { fitsItsWidth } from "./looks.ts";

test.use({ viewport: { width: 360, height: 740 } });

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let pressed = 0; pressed < 120; pressed++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${wanted.toString()}`);
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
}

async function sayByKeys(page: Page, text: string): Promise<void> {
  const before = await interviewerTurns(page).count();
  await tabTo(page, field(page));
  await page.keyboard.insertText(text);
  await page.keyboard.press("Control+Enter");
  await expect(conversation(page).getByText(text)).toBeVisible();
  await untilQuiet(page, before + 1);
}

test("a whole interview on a phone's width, with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await press(page, page.getByRole("link", { name: /Feature Store for Training/ }));
  await fitsItsWidth(page, page.url());
  await press(page, page.getByRole("button", { name: "Start the interview" }));
  await untilQuiet(page, 1);
  await fitsItsWidth(page, page.url());

  await sayByKeys(page, answers[0]);
  await sayByKeys(page, answers[1]);

  await test.step("the panel opens and closes", async () => {
    await press(page, page.getByRole("button", { name: /Facts, notes/ }));
    const panel = page.getByRole("dialog");
    await tabTo(page, panel.getByRole("tab", { name: "Stages" }));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(panel.getByRole("definition")).toContainText(/millisecond/);
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
  });

  const before = await interviewerTurns(page).count();
  await press(page, page.getByRole("button", { name: "Hint" }));
  await untilQuiet(page, before + 1);
  await sayByKeys(page, answers[2]);

  await test.step("a pause covers the talk", async () => {
    await page.keyboard.press("Alt+p");
    await expect(page.getByRole("heading", { name: "Paused" })).toBeVisible();
    await press(page, page.locator("main").getByRole("button", { name: "Resume" }));
    await expect(page.getByRole("heading", { name: "Paused" })).toBeHidden();
  });

  await page.keyboard.press("Alt+q");
  await press(page, page.getByRole("dialog").getByRole("button", { name: "Finish" }));
  await press(page, page.getByRole("link", { name: "Read the report" }));
  await expect(page.getByRole("heading", { name: "Criterion by criterion" })).toBeVisible({
    timeout: 120_000,
  });
  await fitsItsWidth(page, page.url());

  await test.step("a quote leads to its turn and back", async () => {
    const quote = quotes(page).first();
    await press(page, quote);
    const transcript = page.getByRole("dialog");
    await expect(transcript.locator("mark")).toBeInViewport();

    await press(page, transcript.getByRole("button", { name: "Back to the finding" }));

    await expect(transcript).toBeHidden();
    await expect(quote).toBeFocused();
  });

  await press(page, page.getByRole("link", { name: "History" }));
  await expect(page.getByRole("link", { name: /^Report/ }).first()).toBeVisible();
  await fitsItsWidth(page, page.url());
});
