import { expect, type Page, test } from "@playwright/test";
import { ask, call, send } from "./call.ts";
import { choose } from "./golden.ts";
import { missing, portions, shows, struck, visitor } from "./hostile.ts";
import { faulty, file, raters, said } from "./hostile-golden.ts";
import { strings } from "./hostile-strings.ts";
import { becomeInterviewer, rate } from "./interviewer.ts";

const rubric = "/api/calibration/rubrics/hostile";
const sets = "/api/calibration/sets";
const notes = portions(500);
const [note = ""] = notes;
const last = notes.at(-1) ?? "";

interface Known {
  readonly id: string;
}

interface Draft extends Known {
  readonly revision: number;
  readonly body: { readonly criteria: readonly { readonly id: string }[] };
}

/** Somebody in the studio. What the way in was answered is no hit: its link works once. */
async function interviewer(...[browser]: Parameters<typeof visitor>) {
  const { page, seen } = await visitor(browser);
  await becomeInterviewer(page);
  seen.splice(0);
  return { page, seen, main: page.getByRole("main") };
}

test("a golden set of hostile strings is text wherever it is read", async ({ browser }) => {
  const { page, seen, main } = await interviewer(browser);
  await choose(page, struck, [faulty]);
  await shows(page.getByRole("dialog"), strings);
  // The service refuses the file, and the browser says so.
  expect(seen.splice(0)).toEqual([expect.stringMatching(/^console: .* 422/)]);

  const { criteria } = await ask<Draft["body"]>(page, `${rubric}/versions/1`);
  const lines = file(criteria.map(({ id }) => id));
  await choose(page, struck, lines);
  await expect(page.getByRole("heading", { level: 1, name: struck })).toBeVisible();
  await shows(main, raters);
  const set = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const runs: string[] = [];
  for (const words of [note, last]) {
    runs.push(await judged(page, set, words));
  }
  await page.goto("/studio/runs");
  await shows(main, [struck, note, last]);
  await page.goto(`/studio/runs/${runs[0] ?? ""}`);
  await shows(main, [struck, note]);
  await page.getByRole("tab", { name: "Raters" }).click();
  await shows(page.getByRole("tabpanel", { name: "Raters" }), raters);
  await page.getByRole("tab", { name: "Where they differ" }).click();
  await expect(page.getByRole("region", { name: "Where judge and humans differ" })).toBeVisible();
  await page.goto(`/studio/comparisons?before=${runs[0] ?? ""}&after=${runs[1] ?? ""}`);
  await expect(page.getByRole("heading", { name: "Findings" })).toBeVisible();
  expect(seen).toEqual([]);
});

test("what a rater reads and writes is text on both sides", async ({ browser }) => {
  const { page, seen, main } = await interviewer(browser);
  await page.goto("/studio");
  const entry = page.getByRole("listitem").filter({ hasText: "Imported" });
  await entry.filter({ hasText: "struck" }).first().getByRole("link").click();
  await shows(page.getByRole("region", { name: "Conversation" }), said);
  const own = portions(2_000);
  const typed = page.getByRole("textbox", { name: "Note" });
  for (const words of own) {
    await typed.fill(words);
    await typed.press("Escape");
    await page.keyboard.press("j");
  }
  for (let step = 0; step < own.length; step += 1) {
    await page.keyboard.press("k");
  }
  await rate(page);
  await judgedByModel(page);
  await shows(main, raters);
  expect(missing(await opened(page), strings)).toEqual([]);

  const named = portions(80).slice(0, own.length);
  for (const [place, name] of named.entries()) {
    await send(page, "POST", sets, { name, note: own[place], measureShare: 0.5 });
  }
  await page.goto("/studio/sets");
  await shows(main, [...named, ...own]);
  expect(seen).toEqual([]);
});

test("a hostile draft is text while it is written, tried and published", async ({ browser }) => {
  const { page, seen, main } = await interviewer(browser);
  await page.goto("/studio/rubrics/hostile");
  await page.getByRole("button", { name: "Draft a change" }).click();
  await page.getByRole("textbox", { name: /What will change/ }).fill(struck);
  await page.getByRole("button", { name: "Begin the draft" }).click();
  await page.getByRole("textbox", { name: /^Anchor 3/ }).fill(strings.join(" "));
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  for (const name of ["What the judge is told", "Changes"]) {
    await page.getByRole("tab", { name }).click();
    await shows(page.getByRole("tabpanel", { name }), strings);
  }
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";

  const wish = { kind: "shadow", question: "hostile", draft: id, share: 1, note: "" };
  const trial = await send<Known>(page, "POST", "/api/calibration/experiments", wish);
  await page.goto("/studio/production");
  await shows(page.getByRole("article").first(), ["<img src=/struck.png"]);
  await send(page, "POST", `/api/calibration/experiments/${trial.id}/stop`, { note });
  await promptTried(page);
  await page.goto(`/api/calibration/drafts/${id}/file`);
  await expect(page.locator("body")).toContainText("struck");

  const { revision } = await ask<Draft>(page, `/api/calibration/drafts/${id}`);
  await send(page, "POST", `/api/calibration/drafts/${id}/publish`, { note, revision });
  await send(page, "POST", `${rubric}/roll-back`, { version: 1, note: last });
  await page.goto("/studio/rubrics/hostile");
  await shows(main, [`On trial: ${struck}`, note, last]);
  await page.goto("/studio/rubrics/hostile/versions/2");
  await shows(main, strings);
  await page.goto("/admin/audit");
  await expect(page.getByRole("row", { name: /^Rolled a rubric back/ })).toBeVisible();
  expect(seen).toEqual([]);
});

/** Runs the built-in judge over the whole set and waits for its end. */
async function judged(page: Page, set: string, words: string): Promise<string> {
  const wish = { set, part: "all", judge: "built-in", rubrics: [], note: words };
  const { id } = await send<Known>(page, "POST", "/api/calibration/runs", wish);
  const status = async () =>
    (await ask<{ status: string }>(page, `/api/calibration/runs/${id}`)).status;
  await expect.poll(status).toBe("finished");
  return id;
}

/** Writes a prompt for model judges, has it tried, and reads it as the file that it is kept as. */
async function promptTried(page: Page): Promise<void> {
  // What stands in two braces is put in by the service, and is refused where it knows no such thing.
  const told = strings.filter((string) => !string.includes("{{"));
  const inForce = await ask<{ text: string }>(page, "/api/calibration/prompts/judge");
  await page.reload();
  await page.getByRole("button", { name: "Start a trial" }).click();
  const dialog = page.getByRole("dialog", { name: "Start a trial" });
  await dialog.getByRole("combobox", { name: "Question" }).selectOption("hostile");
  await dialog.getByRole("combobox", { name: "What is tried" }).selectOption("prompt");
  const other = inForce.text.replace(/^version: .+$/m, "version: 99").trimEnd();
  const words = dialog.getByRole("textbox", { name: "What model judges are told" });
  await words.fill(`${other} ${told.join(" ")}\n`);
  await dialog.getByRole("button", { name: "Start", exact: true }).click();
  await expect(dialog).toBeHidden();
  const link = page.getByRole("link", { name: "Download the prompt" });
  const address = (await link.getAttribute("href")) ?? "";
  await send(page, "POST", address.replace(/prompt$/, "stop"), { note });
  await page.goto(address);
  await shows(page.locator("body"), told);
}

/** Has the transcript of the page's comparison judged, and waits until the page says so. */
async function judgedByModel(page: Page): Promise<void> {
  const transcript = new URL(page.url()).pathname.split("/").at(-2) ?? "";
  const here = `/api/calibration/transcripts/${transcript}`;
  expect(await call(page, `${here}/judgement`, { judge: "model" })).toBe(202);
  const judge = async () =>
    (await ask<{ judge: { kind: string } | null }>(page, `${here}/comparison`)).judge?.kind;
  await expect.poll(judge).toBe("model");
  await page.reload();
  await expect(page.locator(".sides dt", { hasText: "Judge" }).first()).toBeVisible();
}

/** All that the comparison of a transcript says, each criterion opened. */
async function opened(page: Page): Promise<string> {
  const read: string[] = [];
  for (const criterion of await page.locator(".crit").all()) {
    const title = criterion.getByRole("button").first();
    if ((await title.getAttribute("aria-expanded")) === "false") {
      await title.click();
    }
    await expect(title).toHaveAttribute("aria-expanded", "true");
    read.push((await criterion.textContent()) ?? "");
  }
  return read.join(" ");
}
