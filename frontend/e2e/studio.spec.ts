import { expect, type Page, test } from "@playwright/test";
import { hasNoViolation } from "./axe.ts";
import { call } from "./call.ts";
import { answers, begin, finish, readReport, say } from "./interview.ts";
import { becomeInterviewer, rate } from "./interviewer.ts";
import { looksRight } from "./looks.ts";

test.describe.configure({ mode: "serial" });
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("an interviewer rates, drafts, compares, publishes and rolls back", async ({ page }) => {
  await becomeInterviewer(page);
  await test.step("rates two transcripts blind, and sees the comparison of each", async () => {
    // The page offers the exemplars of the whole bank; those of one question are enough here.
    await call(page, "/api/calibration/exemplars", { questions: ["feature-store"] });
    await page.reload();
    for (let rated = 0; rated < 2; rated += 1) {
      await page.locator(".row h2 a").first().click();
      await rate(page);
      await expect(page.locator(".sides dt", { hasText: "You" }).first()).toBeVisible();
      await page.getByRole("button", { name: "Have it judged" }).click();
      await expect(page.locator(".sides dt", { hasText: "Judge" }).first()).toBeVisible();
      await page.getByRole("link", { name: "Next in the queue" }).click();
    }
  });

  await test.step("freezes them under a name", async () => {
    await page.getByRole("link", { name: "Golden sets" }).click();
    await page.getByRole("button", { name: "Freeze a set" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Two of mine");
    await page.getByRole("button", { name: /^Freeze 2 transcripts/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Two of mine" })).toBeVisible();
  });

  await test.step("drafts a change and runs both versions over the set", async () => {
    await page.getByRole("link", { name: "Rubrics" }).click();
    await page.getByRole("link", { name: "Feature Store for Training" }).click();
    await page.getByRole("button", { name: "Draft a change" }).click();
    await page.getByRole("textbox", { name: /What will change/ }).fill("Ask for a read rate");
    await page.getByRole("button", { name: "Begin the draft" }).click();
    await page
      .getByRole("textbox", { name: /^Anchor 3/ })
      .fill("Derives a read rate in lookups a second, and lets it decide the store.");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Try on a golden set" }).click();
    await page.getByRole("combobox", { name: "Part" }).selectOption({ label: "Whole set" });
    await page.getByRole("button", { name: "Run both" }).click();
  });

  await test.step("sees the paired comparison", async () => {
    await expect(
      page.getByRole("heading", { name: /The change|No difference shown|Too little data/ }),
    ).toBeVisible({ timeout: 120_000 });
    await expect(page.getByRole("heading", { name: "What flipped" })).toBeVisible();
    await expect(page.getByText("The anchors of this criterion changed")).toBeVisible();
  });

  await test.step("publishes, and rolls back", async () => {
    await page.goto("/studio/rubrics/feature-store");
    await page.getByRole("link", { name: "Ask for a read rate" }).click();
    await page.getByRole("button", { name: "Publish" }).click();
    const publish = page.getByRole("dialog", { name: "Publish this draft?" });
    await publish.getByRole("textbox").fill("A size without a rate decides nothing.");
    await publish.getByRole("button", { name: "Publish" }).click();
    await expect(inForce(page)).toContainText("Version 2");
    await page.getByRole("button", { name: "Roll back to version 1" }).click();
    const back = page.getByRole("dialog", { name: "Roll back to version 1?" });
    await back.getByRole("textbox").fill("The panel sees it otherwise.");
    await back.getByRole("button", { name: "Roll back" }).click();
    await expect(page.getByText(/Rolled back to version 1/)).toBeVisible();
    await expect(inForce(page)).toContainText("Version 1");
  });
});

test("a dispute goes to the head of the queue, and its answer back to the report", async ({
  browser,
  page,
}) => {
  const candidate = await (await browser.newContext()).newPage();
  const [asked] = answers;
  await begin(candidate);
  await say(candidate, asked);
  await say(candidate, answers[1]);
  await finish(candidate);
  await readReport(candidate);
  await candidate
    .getByRole("button", { name: /^Dispute this finding/ })
    .first()
    .click();
  await candidate.getByRole("dialog").getByRole("textbox").fill("I asked for the latency budget.");
  await candidate.getByRole("dialog").getByRole("button", { name: "Send" }).click();
  await expect(candidate.getByText(/An interviewer will read it/)).toBeVisible();

  await becomeInterviewer(page);
  const head = page.locator(".row").first();
  await expect(head).toContainText("Disputed by the candidate");
  await expect(head).toContainText("I asked for the latency budget.");
  await head.getByRole("link").click();
  await rate(page);
  await expect(page.getByRole("heading", { name: /^The candidate disputes/ })).toBeVisible();
  await hasNoViolation(page, "a dispute to answer");
  await page.getByRole("combobox", { name: "Your answer" }).selectOption("Change it to 3 Solid");
  await page.getByRole("textbox", { name: /^Why/ }).fill("You did, and in the first minute.");
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await expect(page.getByText("You did, and in the first minute.")).toBeVisible();

  await candidate.reload();
  await expect(candidate.getByText("The finding was changed to 3 Solid.")).toBeVisible();
  await expect(candidate.getByText("You did, and in the first minute.")).toBeVisible();
  await hasNoViolation(candidate, "a report with an answered dispute");
  await scoreAgain(candidate);
  await candidate.context().close();
});

/** By the version that was published above; the first report stays as it was, and both are compared. */
async function scoreAgain(page: Page): Promise<void> {
  await expect(page.getByText("Scored with rubric version 1")).toBeVisible();
  await page.getByRole("button", { name: "Score again …" }).click();
  const dialog = page.getByRole("dialog", { name: "Score this interview again" });
  await dialog.getByRole("combobox", { name: "Rubric" }).selectOption("2");
  await dialog.getByRole("button", { name: "Score again" }).click();
  await expect(page.getByText("Scored with rubric version 2")).toBeVisible({ timeout: 120_000 });
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
  await hasNoViolation(page, "two scorings side by side");
  await page.getByRole("button", { name: "Back to the report" }).click();
  await page.getByRole("combobox", { name: "Scoring shown" }).selectOption("1");
  await expect(page.getByText("Scored with rubric version 1")).toBeVisible();
  await expect(page.getByText("The finding was changed to 3 Solid.")).toBeVisible();
}

test("axe finds nothing on any page of the studio, light or dark", async ({ page }) => {
  await becomeInterviewer(page);
  await looksRight(page, "queue");
  await page.locator(".row h2 a").first().click();
  await page.locator("[data-criterion]").first().waitFor();
  await looksRight(page, "rating");
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await looksRight(page, "keys of rating");

  await page.goto("/studio/sets");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("dialog").waitFor();
  await looksRight(page, "import");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Two of mine" }).click();
  await page.getByRole("heading", { name: "How the humans agree" }).waitFor();
  await looksRight(page, "golden set");
  await page.getByRole("link", { name: "Run a judge over it" }).click();
  await page.getByRole("button", { name: "Start the run" }).waitFor();
  await looksRight(page, "new run");
  await page.goto("/studio/runs");
  await page.locator(".row a").first().click();
  await page.getByRole("tab", { name: "Agreement" }).first().waitFor();
  await looksRight(page, "run");

  await page.goto("/studio/rubrics");
  await page.getByRole("link", { name: "Feature Store for Training" }).waitFor();
  await looksRight(page, "rubrics");
  await page.goto("/studio/rubrics/feature-store");
  await page.getByRole("heading", { name: "What was done" }).waitFor();
  await looksRight(page, "rubric");
  await page.getByRole("button", { name: "Draft from version 2" }).click();
  await page.getByRole("textbox", { name: /What will change/ }).fill("Another thought");
  await page.getByRole("button", { name: "Begin the draft" }).click();
  for (const name of ["Checks", "What the judge is told", "Changes"]) {
    await page.getByRole("tab", { name }).click();
    await looksRight(page, `draft: ${name}`);
  }
  await page.getByRole("link", { name: "In production" }).click();
  await page.getByRole("button", { name: "Start a trial" }).waitFor();
  await looksRight(page, "in production");
  await page.getByRole("contentinfo").getByRole("link", { name: "How good is the judge?" }).click();
  await page.getByRole("heading", { name: "What it is not" }).waitFor();
  await looksRight(page, "how good the judge is");
});

function inForce(page: Page) {
  return page.locator(".row", { hasText: "In force" });
}
