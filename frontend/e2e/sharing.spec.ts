import { expect, type Page, test } from "@playwright/test";
import { hasNoViolation } from "./axe.ts";
import { answers, begin, finish, readReport, say } from "./interview.ts";
import { becomeInterviewer } from "./interviewer.ts";

test.setTimeout(90_000);

const still = { reducedMotion: "reduce" } as const;

const widths = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** What the browser complains about while the page is read. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") {
      heard.push(message.text());
    }
  });
  page.on("pageerror", (error) => {
    heard.push(error.message);
  });
  return heard;
}

async function interviewed(page: Page): Promise<void> {
  await begin(page);
  await say(page, answers[1]);
  await finish(page);
  await readReport(page);
}

for (const viewport of widths) {
  test.describe(`${String(viewport.width)} wide`, () => {
    test.use({ viewport, contextOptions: still });

    test("a link shows a report until it is taken back", async ({ page, browser }) => {
      await interviewed(page);
      await page.getByRole("link", { name: "Share" }).click();
      const byLink = page.getByRole("form", { name: "By link" });
      await byLink.getByRole("button", { name: "Make a link" }).click();
      const link = await byLink.getByRole("textbox", { name: "The new link" }).inputValue();
      await hasNoViolation(page, "sharing");

      const other = await (await browser.newContext({ viewport, ...still })).newPage();
      const heard = complaints(other);
      await other.goto(link);
      await expect(other.getByRole("heading", { name: "Criterion by criterion" })).toBeVisible();
      await expect(other).toHaveURL(/\/shared$/);
      await expect(other.getByText("not their name, their notes")).toBeVisible();
      await expect(other.getByText("Dispute this finding")).toHaveCount(0);
      await expect(other.getByRole("heading", { name: "Share" })).toHaveCount(0);
      await other.reload();
      await expect(other.getByRole("heading", { name: "Criterion by criterion" })).toBeVisible();
      await hasNoViolation(other, "a shared report");
      expect(heard).toEqual([]);

      await page.getByRole("button", { name: /^Revoke: / }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
      await expect(page.getByText("revoked", { exact: true })).toBeVisible();
      await other.reload();
      await expect(
        other.getByRole("heading", { level: 1, name: "This link does not work any more" }),
      ).toBeVisible();
      await hasNoViolation(other, "a link that is over");
    });

    test("an invited interviewer reads what is shared by name, and the trail tells", async ({
      page,
      browser,
    }) => {
      test.skip(
        process.env["FIRST_ADMIN"] === undefined,
        "Needs a service on its first start: FIRST_ADMIN holds the token of the link that it printed",
      );
      const email = `nia-${String(Date.now())}@example.org`;
      await becomeInterviewer(page);
      await page.goto("/admin/people");
      await expect(page.getByRole("row", { name: /^Ida \(you\)/ })).toBeVisible();
      await hasNoViolation(page, "people");
      await page.getByRole("button", { name: "Invite somebody" }).click();
      const dialog = page.getByRole("dialog", { name: "Invite somebody" });
      await dialog.getByRole("textbox", { name: "E-mail address" }).fill(email);
      await hasNoViolation(page, "inviting");
      await dialog.getByRole("button", { name: "Invite" }).click();
      await expect(dialog.getByText("This service sends no mail")).toBeVisible();
      const link = await dialog.getByRole("textbox", { name: "Invitation" }).inputValue();
      await hasNoViolation(page, "invited");

      const nia = await (await browser.newContext({ viewport, ...still })).newPage();
      const heard = complaints(nia);
      await comeInBy(nia, link);
      await nia.goto("/shared-with-me");
      await expect(
        nia.getByRole("heading", { name: "Nothing is shared with you now" }),
      ).toBeVisible();

      const candidate = await (await browser.newContext({ viewport })).newPage();
      await interviewed(candidate);
      const byName = candidate.getByRole("form", { name: "With an interviewer" });
      await byName.getByRole("textbox", { name: "Their e-mail address" }).fill(email);
      await byName.getByRole("button", { name: "Share" }).click();
      await expect(byName.getByText(/^Shared until/)).toBeVisible();

      await nia.reload();
      await nia.locator(".row h2 a").click();
      await expect(nia.getByRole("heading", { name: "Criterion by criterion" })).toBeVisible();
      await expect(nia.getByText("A candidate shows you this.")).toBeVisible();
      await hasNoViolation(nia, "a report shown to an interviewer");
      expect(heard).toEqual([]);

      await page.goto("/admin/people");
      await page.getByRole("searchbox", { name: "Search" }).fill(email);
      await page.getByRole("row", { name: email }).getByRole("button").click();
      await hasNoViolation(page, "what to do with a person");
      await page.getByRole("menuitem", { name: "What was done" }).click();
      await expect(page.getByRole("row", { name: /^Signed up with a password/ })).toBeVisible();
      await page.goto("/admin/audit?action=invited");
      await expect(page.getByRole("row", { name: /^Invited somebody/ }).first()).toContainText(
        "Ida",
      );
      await hasNoViolation(page, "audit");
    });
  });
}

/** Makes the account that a one-time link is for. */
async function comeInBy(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("textbox", { name: "Name" }).fill("Nia");
  await page.getByLabel("Password", { exact: true }).fill("another long enough passphrase");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { name: "Design rounds" })).toBeVisible();
}
