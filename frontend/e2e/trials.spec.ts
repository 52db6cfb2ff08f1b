import { expect, type Page, test } from "@playwright/test";
import { hasNoViolation } from "./axe.ts";
import { ask, send } from "./call.ts";
import { answers, begin, finish, readReport, say } from "./interview.ts";
import { becomeInterviewer } from "./interviewer.ts";
import { looksRight } from "./looks.ts";

test.describe.configure({ mode: "serial" });
test.use({ contextOptions: { reducedMotion: "reduce" } });

const rubrics = "/api/calibration/rubrics/feature-store";
const title = "Ask for the size of one row";

interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly body: { readonly criteria: readonly object[] };
}

test("a draft judges in the shadow, and the candidate sees nothing of it", async ({
  browser,
  page,
}) => {
  await becomeInterviewer(page);
  await draft(page);
  await page.goto("/studio/production");
  await page.getByRole("button", { name: "Start a trial" }).click();
  await page.getByRole("dialog", { name: "Start a trial" }).waitFor();
  await hasNoViolation(page, "starting a trial");
  await page.keyboard.press("Escape");
  await start(page, /^Shadow/, `Draft “${title}”`);
  await expect(trial(page)).toContainText("No verdict yet.");

  const candidate = await (await browser.newContext()).newPage();
  await begin(candidate);
  await say(candidate, answers[1]);
  await finish(candidate);
  await readReport(candidate);

  await expect(async () => {
    await page.reload();
    await expect(trial(page)).toContainText("1 interview as before, 1 with it", {
      timeout: 4_000,
    });
  }).toPass();
  await expect(trial(page)).toContainText("Judged in the shadow by");
  const shifts = trial(page).getByRole("region", { name: "What the shadow would have changed" });
  await expect(shifts.getByRole("row").nth(1)).toBeVisible();
  await looksRight(page, "a shadow");

  await candidate.reload();
  await expect(candidate.getByRole("heading", { name: "Criterion by criterion" })).toBeVisible();
  await expect(candidate.getByText(/shadow|on trial/i)).toHaveCount(0);
  expect((await candidate.request.get("/api/calibration/experiments")).status()).toBe(403);
  await candidate.context().close();
  await stop(page);
});

test("nothing is said before there is enough, and one click brings all back", async ({ page }) => {
  await becomeInterviewer(page);
  const before = await ask<{ inForce: number; versions: { version: number }[] }>(page, rubrics);
  const tried = Math.max(...before.versions.map(({ version }) => version));
  await page.goto("/studio/production");
  for (const kind of [/^Canary/, /^A\/B/]) {
    await start(page, kind, `Version ${String(tried)}`);
    const words = `version ${String(tried)} against ${String(before.inForce)}`;
    await expect(trial(page).getByRole("heading", { name: kind })).toContainText(words);
    await expect(trial(page)).toContainText("No verdict yet.");
    await expect(trial(page)).toContainText("nothing is said before there are enough");
    await expect(trial(page)).toContainText(
      "between the sides, if there is one, in four of five cases",
    );
    await expect(trial(page)).toContainText("fewer than five accounts");
    await stop(page);
  }
  await looksRight(page, "trials that are over");
  const after = await ask<{ inForce: number }>(page, rubrics);
  expect(after.inForce).toBe(before.inForce);
});

/** A draft of the version in force that asks for more. */
async function draft(page: Page): Promise<void> {
  const { inForce } = await ask<{ inForce: number }>(page, rubrics);
  const begun = await send<Draft>(page, "POST", `${rubrics}/drafts`, { basedOn: inForce, title });
  const [first, ...others] = begun.body.criteria;
  const criteria = [{ ...first, looksFor: "Sizes the store by rows, and each row by its bytes." }];
  await send(page, "PUT", `/api/calibration/drafts/${begun.id}`, {
    revision: begun.revision,
    title,
    body: { ...begun.body, criteria: [...criteria, ...others] },
  });
}

async function start(page: Page, kind: RegExp, what: string): Promise<void> {
  await page.getByRole("button", { name: "Start a trial" }).click();
  const dialog = page.getByRole("dialog", { name: "Start a trial" });
  await dialog.getByRole("radio", { name: kind }).check();
  await dialog
    .getByRole("combobox", { name: "Question" })
    .selectOption({ label: "Feature Store for Training and Online Serving" });
  await dialog.getByRole("combobox", { name: "What is tried" }).selectOption({ label: what });
  await dialog.getByRole("button", { name: "Start", exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function stop(page: Page): Promise<void> {
  await trial(page).getByRole("button", { name: "Stop" }).click();
  const dialog = page.getByRole("dialog", { name: "Stop this trial?" });
  await expect(dialog.getByRole("checkbox", { name: /for everybody/ })).toBeChecked();
  await dialog.getByRole("button", { name: "Stop" }).click();
  await expect(trial(page).getByText("Stopped", { exact: true })).toBeVisible();
}

/** The one that was started last. */
function trial(page: Page) {
  return page.getByRole("article").first();
}
