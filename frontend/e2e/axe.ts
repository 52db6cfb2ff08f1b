import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Looks at the page as it stands, in the light and in the dark, for what axe finds and for words that are cut off. */
export async function hasNoViolation(page: Page, what: string): Promise<void> {
  await cutsNoButton(page, what);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    await page.waitForFunction(() => document.getAnimations().length === 0);
    const { violations } = await axe(page).analyze();
    const found = violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

/** Every button shows all of its words, which axe does not look for. */
async function cutsNoButton(page: Page, what: string): Promise<void> {
  const cut = () =>
    page
      .locator(".mantine-Button-label")
      .evaluateAll((labels) =>
        labels
          .filter((label) => label.scrollWidth > label.clientWidth)
          .map((label) => label.textContent),
      );
  await expect.poll(cut, `${what} cuts the words on a button`).toEqual([]);
}

/**
 * Every rule that it has by itself. Our pages have no frame within them, so it can sum up in the
 * page itself, where it would else open a blank one each time; and what is well is not written out.
 */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
}
