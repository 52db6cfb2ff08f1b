import { expect, type Page, test } from "@playwright/test";
import { hasNoViolation } from "./axe.ts";
import { send } from "./call.ts";
import { becomeInterviewer } from "./interviewer.ts";
import { complaints, interviewed, still, widths } from "./sharing.ts";

for (const viewport of widths) {
  test.describe(`${String(viewport.width)} wide`, () => {
    test.use({ viewport, contextOptions: still });

    test("an invited interviewer reads what is shared by name, and the trail tells", async ({
      page,
      browser,
    }) => {
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

    test("a withdrawn invitation leads nowhere at once", async ({ page, browser }) => {
      const email = `wes-${String(Date.now())}@example.org`;
      await becomeInterviewer(page);
      const made = await send<{ path: string }>(page, "POST", "/api/admin/invitations", {
        email,
        role: "interviewer",
      });
      const wes = await (await browser.newContext({ viewport, ...still })).newPage();
      await wes.goto(made.path);
      await wes.getByRole("textbox", { name: "Name" }).fill("Wes");
      await wes.getByLabel("Password", { exact: true }).fill("another long enough passphrase");

      await page.goto("/admin/people");
      await expect(page.getByRole("row", { name: email })).toContainText("Interviewer");
      await hasNoViolation(page, "open invitations");
      await page.getByRole("button", { name: `Withdraw: ${email}` }).click();
      const dialog = page.getByRole("dialog", { name: "Withdraw this invitation?" });
      await dialog.getByRole("button", { name: "Withdraw" }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByRole("row", { name: email })).toHaveCount(0);

      await wes.getByRole("button", { name: "Make the account" }).click();
      await expect(wes.getByText("This link does not work any more.")).toBeVisible();
      await wes.goto("/");
      await wes.goto(made.path);
      await expect(
        wes.getByRole("heading", { level: 1, name: "This link leads nowhere" }),
      ).toBeVisible();
      await page.goto("/admin/audit?action=invitation-withdrawn");
      await expect(
        page.getByRole("row", { name: /^Withdrew an invitation/ }).first(),
      ).toContainText("as interviewer");
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
