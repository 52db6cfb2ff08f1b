import { expect, type Page } from "@playwright/test";
import { hasNoViolation } from "./axe.ts";

/** Nothing sticks out at the side. */
export async function fitsItsWidth(page: Page, what: string): Promise<void> {
  const over = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(over, `${what} is wider than the window`).toBeLessThanOrEqual(0);
}

/** Nothing for axe to find, and nothing that is wider than a phone. */
export async function looksRight(page: Page, what: string): Promise<void> {
  await hasNoViolation(page, what);
  await page.setViewportSize({ width: 360, height: 740 });
  await fitsItsWidth(page, what);
  await page.setViewportSize({ width: 1280, height: 800 });
}
