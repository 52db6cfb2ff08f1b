import { type Browser, expect, type Page, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { send } from "./call.ts";
import { shows, signUp, struck, visitor } from "./hostile.ts";
import { strings } from "./hostile-strings.ts";
import {
  conversation,
  field,
  finish,
  interviewerTurns,
  quotes,
  readReport,
  untilQuiet,
} from "./interview.ts";
import { becomeInterviewer } from "./interviewer.ts";

const model = "OpenAI-compatible server";
const engines = ["Scripted interviewer, built-in judge", model] as const;
const perAnswer = 21;

/** The bank's own answer with a hostile string at the end of each sentence, then the others. */
function answers(): string[] {
  const file = new URL("../../rubrics/why-feature-store/answers/strong.md", import.meta.url);
  const sentences = readFileSync(file, "utf8")
    .trim()
    .split(/[.!?]\s+/);
  const said = strings.map((string, place) => `${sentences[place] ?? "And"} ${string}`);
  const parts: string[] = [];
  for (let from = 0; from < said.length; from += perAnswer) {
    parts.push(`${said.slice(from, from + perAnswer).join(". ")}.`);
  }
  return parts;
}

async function hear(page: Page, doing: () => Promise<void>): Promise<void> {
  const before = await interviewerTurns(page).count();
  await doing();
  await untilQuiet(page, before + 1);
}

async function tell(page: Page, text: string): Promise<void> {
  await hear(page, async () => {
    await field(page).fill(text);
    await field(page).press("Control+Enter");
  });
}

async function interview(page: Page, engine: string): Promise<void> {
  await page.goto("/questions/hostile");
  await page.getByRole("radio", { name: engine }).check();
  await page.getByRole("button", { name: "Start the interview" }).click();
  await untilQuiet(page, 1);
  await shows(page.getByRole("tabpanel"), strings);
  await page.getByRole("tab", { name: "Notes" }).click();
  await page.getByRole("textbox", { name: "Your notes" }).fill(strings.join("\n"));
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await tell(page, "How fast must features be read online?");
  await page.getByRole("tab", { name: /Facts/ }).click();
  await expect(page.getByRole("tabpanel").getByRole("definition")).toContainText("struck");
  for (const answer of answers()) {
    await tell(page, answer);
  }
  await hear(page, () => page.getByRole("button", { name: "Hint" }).click());
  await page.reload();
  await untilQuiet(page, 2);
  await shows(conversation(page), strings);
  await page.getByRole("tab", { name: "Notes" }).click();
  await expect(page.getByRole("textbox", { name: "Your notes" })).toHaveValue(strings.join("\n"));
  // What only the model says ends in .gif, and what only it finds ends in .webp.
  const spoken = engine === model ? "<img src=/struck.gif>" : "<img src=/struck.png>";
  await expect(interviewerTurns(page).filter({ hasText: spoken })).not.toHaveCount(0);
  await finish(page);
}

/** The dispute as the interviewers meet it. */
async function queued(browser: Browser, words: string): Promise<void> {
  const { page, seen } = await visitor(browser);
  await becomeInterviewer(page);
  // What the way in was answered is no hit: its link works once.
  seen.splice(0);
  await page.reload();
  const head = page.getByRole("listitem").filter({ hasText: "Disputed by the candidate" });
  await shows(head.first(), [words]);
  expect(seen).toEqual([]);
}

test("the watch sees what it is there for", async ({ browser }) => {
  const { page, seen } = await visitor(browser);
  await page.goto("/");
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", '<img src="/struck.png" onerror="alert(1)">');
    Reflect.set(window, "__struck", true);
    setTimeout(() => {
      alert(1);
    });
  });

  for (const hit of [/^policy: script-src/, /^request: .*struck/, /^a script ran/, /^dialog/]) {
    await expect(() => {
      expect(seen).toContainEqual(expect.stringMatching(hit));
    }).toPass();
  }
});

test("a question of hostile strings is text in the bank and on its page", async ({ browser }) => {
  const { page, seen } = await visitor(browser);
  await page.goto("/");
  const search = page.getByRole("searchbox").first();
  for (const string of strings) {
    await search.fill(string);
  }
  await search.fill("struck");
  await page
    .getByRole("link", { name: /struck/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("struck");

  await shows(page.getByRole("main"), strings);
  expect(seen).toEqual([]);
});

for (const engine of engines) {
  test(`an interview of hostile strings is text everywhere: ${engine}`, async ({ browser }) => {
    const { page, seen } = await visitor(browser);
    await signUp(page, struck);
    await interview(page, engine);
    const id = page.url().split("/").at(-1) ?? "";
    await readReport(page);

    await shows(conversation(page), strings);
    await quotes(page).first().click();
    await expect(conversation(page).locator("mark").first()).toBeInViewport();
    const found = engine === model ? "You named <img src=/struck.webp>" : "struck.png";
    await expect(page.getByRole("article").filter({ hasText: found })).not.toHaveCount(0);
    const words = strings.join(" ").slice(0, 900);
    await send(page, "POST", `/api/interviews/${id}/disputes`, {
      criterion: "two-stores",
      words,
    });
    await page.reload();
    await expect(page.getByText(words.slice(0, 60)).first()).toBeVisible();
    await queued(browser, words);

    await page.getByRole("link", { name: "Share" }).click();
    const byLink = page.getByRole("form", { name: "By link" });
    await byLink.getByRole("button", { name: "Make a link" }).click();
    const link = await byLink.getByRole("textbox", { name: "The new link" }).inputValue();
    await page.goto("/history");
    await expect(page.getByRole("main")).toContainText("struck");
    expect(seen).toEqual([]);

    const other = await visitor(browser);
    await other.page.goto(link);
    await shows(conversation(other.page), strings);
    expect(other.seen).toEqual([]);
  });
}
