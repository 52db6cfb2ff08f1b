import { expect, type Page, test } from "@playwright/test";
import {
  conversation,
  finish,
  interviewerTurns,
  quotes,
  readReport,
  say,
  untilQuiet,
} from "./interview.ts";
import { engine, exemplar, question } from "./model.ts";

async function begin(page: Page, bar: "Intermediate" | "Advanced"): Promise<void> {
  await page.goto(question);
  await expect(page.getByRole("radio", { name: engine })).toBeChecked();
  await page.getByRole("radio", { name: bar }).check();
  await page.getByRole("button", { name: "Start the interview" }).click();
  await untilQuiet(page, 1);
}

/** Says the answer and lets the interviewer ask everything else, to the end. */
async function answer(page: Page, text: string): Promise<void> {
  await say(page, text);
  const report = page.getByRole("link", { name: "Read the report" });
  const moveOn = page.getByRole("button", { name: "Move on" });
  for (let asked = 0; asked < 30 && !(await report.isVisible()); asked += 1) {
    const before = await interviewerTurns(page).count();
    await moveOn.click();
    await expect(async () => {
      const heard = (await interviewerTurns(page).count()) > before;
      expect(heard || (await report.isVisible())).toBe(true);
    }).toPass();
    await expect(conversation(page).locator("ol")).toHaveAttribute("aria-busy", "false");
  }
  await expect(report).toBeVisible();
}

for (const [bar, name, verdict] of [
  ["Advanced", "strong", "Strong yes"],
  ["Intermediate", "mixed", "Lean yes"],
  ["Advanced", "mixed", "Lean no"],
  ["Advanced", "weak", "Strong no"],
] as const) {
  test(`${verdict}: the ${name} answer against the ${bar.toLowerCase()} bar`, async ({ page }) => {
    await begin(page, bar);
    await expect(page.getByText("Voice: openai/gpt-4.1-mini")).toBeVisible();
    await answer(page, exemplar(name));
    await readReport(page);

    await expect(page.locator(".verdict-word")).toHaveText(verdict);
    await expect(
      page.getByText(/Judged by openai\/a-model-without-a-price, version judge v/),
    ).toBeVisible();
    await expect(page.getByText(/Voiced by openai\/gpt-4\.1-mini/)).toContainText(
      /prompt voice v\d+/,
    );
    const cost = page.getByRole("table", { name: "What the models took" });
    await expect(cost.getByRole("row", { name: /^Voice: openai/ })).toContainText("$0.0");
    await expect(cost.getByRole("row", { name: /^Judge: openai/ })).toContainText("price unknown");

    const quote = quotes(page).first();
    await quote.click();
    await expect(conversation(page).locator("mark")).toBeInViewport();
  });
}

test("marks for a human what the judge was not sure of", async ({ page }) => {
  await begin(page, "Advanced");
  await say(page, exemplar("mixed"));
  await finish(page);
  await readReport(page);

  const marked = page.getByRole("region", { name: "For a human to look at" });
  await marked.getByRole("link", { name: /Reuse, registry and ownership/ }).click();
  await expect(
    page.getByText("Marked for a human: the judge was not sure of this."),
  ).toBeInViewport();
});

test("a reply that was cut off is continued", async ({ page }) => {
  await begin(page, "Advanced");
  await say(page, `${exemplar("mixed")} Let me think aloud for a moment.`);
  await expect(page.getByText("The reply was cut off here.")).toBeVisible();
  const before = await interviewerTurns(page).count();

  await page.getByRole("button", { name: "Continue" }).click();

  await untilQuiet(page, before + 1);
  await expect(page.getByRole("button", { name: "Continue" })).toHaveCount(0);
});

test("what was not judged says why, and a retry judges that alone", async ({ page }) => {
  await begin(page, "Advanced");
  await answer(page, `${exemplar("strong")} That is all that I have.`);
  await readReport(page);
  const missing = page.getByRole("region", { name: "Not everything is judged yet" });
  await expect(missing).toContainText("One criterion is not judged.");
  await expect(missing.getByRole("list", { name: "Why" })).toHaveText(
    "The model's answer could not be read.",
  );
  await expect(page.locator(".verdict-word")).not.toHaveText("Strong yes");
  const calls = page
    .getByRole("row", { name: /^Judge: openai/ })
    .getByRole("cell")
    .first();
  await expect(calls).toHaveText("5");

  await missing.getByRole("button", { name: "Retry" }).click();

  await expect(missing).toBeHidden({ timeout: 120_000 });
  await expect(page.locator(".verdict-word")).toHaveText("Strong yes");
  await page.reload();
  await expect(calls).toHaveText("6");
});
