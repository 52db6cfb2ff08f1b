import { expect, test } from "@playwright/test";
import { hasNoViolation } from "./axe.ts";
import { complaints, interviewed, still, widths } from "./sharing.ts";

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
  });
}
