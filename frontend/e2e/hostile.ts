import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { call } from "./call.ts";
import { hits } from "./hits.ts";
import { strings } from "./hostile-strings.ts";

/** What a person, an entry or an e-mail address is called by somebody who wants a page to run it. */
export const struck = "<img src=/struck.png onerror=alert(1)>";

/** A browser of its own, and what was hit in it. */
export async function visitor(browser: Browser): Promise<{ page: Page; seen: string[] }> {
  const context = await browser.newContext();
  const seen = await hits(context);
  return { page: await context.newPage(), seen };
}

export async function signUp(page: Page, name: string): Promise<string> {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const email = `javascript:alert(1)//'${crypto.randomUUID()}@struck.example.org`;
  const person = { email, name, password: "a long enough passphrase" };
  expect(await call(page, "/api/sign-up", person)).toBe(201);
  return email;
}

/** All of them, as somebody reads them: one look once the last is there, not one look each. */
export async function shows(place: Locator, texts: readonly string[]): Promise<void> {
  await expect(place).toContainText(texts.at(-1) ?? "");
  await expect(async () => {
    expect(missing((await place.textContent()) ?? "", texts)).toEqual([]);
  }).toPass();
}

/** All of them, as many together as a field takes. */
export function portions(longest: number, of = strings): readonly string[] {
  return of.reduce<string[]>((parts, string) => {
    const last = parts.at(-1);
    return last !== undefined && last.length + string.length < longest
      ? [...parts.slice(0, -1), `${last} ${string}`]
      : [...parts, string];
  }, []);
}

/** Those of the texts that are not in what was read, however their spaces came out. */
export function missing(read: string, texts: readonly string[]): string[] {
  const found = plain(read);
  return texts.filter((text) => !found.includes(plain(text)));
}

function plain(text: string): string {
  return text.replaceAll("\u200b", "").replaceAll(/\s+/gu, " ").trim();
}
