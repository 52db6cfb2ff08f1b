import { expect, test } from "@playwright/test";
import {
  answers,
  begin,
  conversation,
  field,
  finish,
  interviewerTurns,
  quotes,
  readReport,
  say,
  untilQuiet,
} from "./interview.ts";

test("a whole interview, from the question to the report", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") {
      complaints.push(message.text());
    }
  });

  await begin(page);
  await say(page, answers[0]);
  await page.getByRole("tab", { name: /Facts/ }).click();
  await expect(page.getByRole("tabpanel").getByRole("definition")).toContainText(/millisecond/);

  await say(page, answers[1]);
  const before = await interviewerTurns(page).count();
  await page.getByRole("button", { name: "Hint" }).click();
  await untilQuiet(page, before + 1);
  await expect(interviewerTurns(page).last()).toContainText("Hint");

  await test.step("a refresh in the middle of a reply", async () => {
    const turns = await interviewerTurns(page).count();
    // Looked for before there is a reply, which may be short.
    const beginning = page.waitForFunction(() => {
      const live = document.querySelector(".turn:has(.caret) .turn-text")?.textContent ?? "";
      return live.length > 8 ? live : undefined;
    });
    await field(page).fill(answers[2]);
    await field(page).press("Control+Enter");
    const heard = await (await beginning).jsonValue();

    await page.reload();
    await untilQuiet(page, turns + 1);

    const reply = await interviewerTurns(page).last().locator(".turn-text").innerText();
    expect(reply.startsWith(heard?.trim() ?? "?")).toBe(true);
    await expect(conversation(page).getByText(answers[2])).toHaveCount(1);
    await expect(interviewerTurns(page)).toHaveCount(turns + 1);
  });

  await field(page).fill("This was never sent");
  await page.reload();
  await expect(field(page)).toHaveValue("This was never sent");

  await finish(page);
  await readReport(page);

  await test.step("a quote leads to its turn", async () => {
    const quote = quotes(page).first();
    const words = await quote.locator("q").innerText();
    await quote.click();

    await expect(quote).toHaveAttribute("aria-pressed", "true");
    await expect(conversation(page).locator("mark")).toHaveText(words.replace(/^“|”$/g, ""));
    await expect(conversation(page).locator("mark")).toBeInViewport();
  });

  await test.step("a criterion lights its quotes", async () => {
    const card = page
      .getByRole("article")
      .filter({ has: page.locator("q") })
      .first();
    await card.getByRole("heading").getByRole("button").click();

    await expect(conversation(page).locator("mark").first()).toBeInViewport();
  });

  expect(complaints).toEqual([]);
});

test("a second tab sees the same talk", async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await untilQuiet(other, 1);

  await say(page, answers[0]);

  await expect(conversation(other).getByText(answers[0])).toBeVisible();
  await untilQuiet(other, 2);
  await expect(interviewerTurns(other)).toHaveCount(await interviewerTurns(page).count());
});
