import { expect, type Page, test } from "@playwright/test";
import { becomeInterviewer } from "./interviewer.ts";

test.skip(
  process.env["FIRST_ADMIN"] === undefined,
  "Needs a service on its first start: FIRST_ADMIN holds the token of the link that it printed",
);
test.setTimeout(240_000);

/** Rates the transcript on the page by keyboard: one sentence as evidence, level 3, everywhere. */
async function rate(page: Page): Promise<void> {
  await expect(page.getByRole("region", { name: "Conversation" })).toBeVisible();
  await expect(page.getByText(/judge/i)).toHaveCount(0);
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

/** Puts the exemplars of one question into the pool; the page itself offers all of them at once. */
async function addExemplars(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const cookie = document.cookie.split("; ").find((each) => each.startsWith("XSRF-TOKEN="));
    await fetch("/api/calibration/exemplars", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-XSRF-TOKEN": cookie?.slice("XSRF-TOKEN=".length) ?? "",
      },
      body: JSON.stringify({ questions: ["feature-store"] }),
    });
  });
}

test("an interviewer rates, drafts, compares, publishes and rolls back", async ({ page }) => {
  await becomeInterviewer(page);
  await page.goto("/studio");

  await addExemplars(page);
  await page.reload();
  for (let rated = 0; rated < 2; rated += 1) {
    await page.locator(".row h2 a").first().click();
    await rate(page);
    await expect(page.getByText(/apart|Agreed/).first()).toBeVisible();
    await page.getByRole("link", { name: "Next in the queue" }).click();
  }

  await page.getByRole("link", { name: "Golden sets" }).click();
  await page.getByRole("button", { name: "Freeze a set" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Two of mine");
  await page.getByRole("button", { name: /^Freeze 2 transcripts/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Two of mine" })).toBeVisible();

  await page.goto("/studio/rubrics/feature-store");
  await page.getByRole("button", { name: "Draft a change" }).click();
  await page.getByRole("textbox", { name: /What will change/ }).fill("Ask for a read rate");
  await page.getByRole("button", { name: "Begin the draft" }).click();
  await page
    .getByRole("textbox", { name: /^Anchor 3/ })
    .fill("Derives a read rate in lookups a second, and lets it decide the store.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  const draft = page.url();

  await page.getByRole("button", { name: "Try on a golden set" }).click();
  await page.getByRole("combobox", { name: "Part" }).selectOption({ label: "Whole set" });
  await page.getByRole("button", { name: "Run both" }).click();
  await expect(
    page.getByRole("heading", { name: /The change|No difference shown|Too little data/ }),
  ).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole("heading", { name: "What flipped" })).toBeVisible();

  await page.goto(draft);
  await page.getByRole("button", { name: "Publish" }).click();
  const publish = page.getByRole("dialog", { name: "Publish this draft?" });
  await publish.getByRole("textbox").fill("A size without a rate decides nothing.");
  await publish.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("button", { name: "Roll back to version 1" }).click();
  const back = page.getByRole("dialog", { name: "Roll back to version 1?" });
  await back.getByRole("textbox").fill("The panel sees it otherwise.");
  await back.getByRole("button", { name: "Roll back" }).click();
  await expect(page.getByText(/Rolled back to version 1/)).toBeVisible();
});
