import { expect, type Locator, type Page } from "@playwright/test";

/** What a candidate says in these tests, about the feature store. */
export const answers = [
  "What is the latency budget for an online feature read, at the 95th percentile?",
  "I’d keep two stores. The offline store is Parquet on object storage with two years of feature history, because training scans many rows. The online store is a key-value store such as Redis that holds only the latest value for each entity, because serving looks up single keys. A materialization job copies the newest values from offline to online.",
  "A training set is a point-in-time join: for each label it takes the latest feature value at or before the label’s timestamp, so nothing from the future leaks into the training rows. I would define a feature once, as a feature view, and run that one definition for training and for serving.",
] as const;

export function conversation(page: Page): Locator {
  return page.getByRole("region", { name: "Conversation" });
}

/** The turns of the interviewer, the one that is being spoken included. */
export function interviewerTurns(page: Page): Locator {
  return conversation(page)
    .getByRole("listitem")
    .filter({ hasText: /^Interviewer/ });
}

export function field(page: Page): Locator {
  return page.getByRole("textbox", { name: "Your answer" });
}

/** Waits until nobody speaks any more. */
export async function untilQuiet(page: Page, turns: number): Promise<void> {
  await expect(async () => {
    expect(await interviewerTurns(page).count()).toBeGreaterThanOrEqual(turns);
  }).toPass();
  await expect(conversation(page).locator("ol")).toHaveAttribute("aria-busy", "false");
}

/** Opens the feature-store question and begins. */
export async function begin(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: /Feature Store for Training/ }).click();
  await page.getByRole("button", { name: "Start the interview" }).click();
  await untilQuiet(page, 1);
}

/** Says something and waits for the whole reply. */
export async function say(page: Page, text: string): Promise<void> {
  const before = await interviewerTurns(page).count();
  await field(page).fill(text);
  await field(page).press("Control+Enter");
  await expect(conversation(page).getByText(text)).toBeVisible();
  await untilQuiet(page, before + 1);
}

export async function finish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Finish" }).click();
  await expect(page.getByRole("link", { name: "Read the report" })).toBeVisible();
}

export async function readReport(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Read the report" }).click();
  await expect(page.getByRole("heading", { name: "Criterion by criterion" })).toBeVisible({
    timeout: 120_000,
  });
}

/** The quotes of the report, each a way to its turn. */
export function quotes(page: Page | Locator): Locator {
  return page.getByRole("button", { name: /show in the conversation/ });
}
