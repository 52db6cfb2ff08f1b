import type { Page } from "@playwright/test";
import { answers, begin, finish, readReport, say } from "./interview.ts";

/** How a browser is asked to keep still. */
export const still = { reducedMotion: "reduce" } as const;

export const widths = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** What the browser complains about while the page is read. */
export function complaints(page: Page): string[] {
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

/** An interview with a report, which is on the page afterwards. */
export async function interviewed(page: Page): Promise<void> {
  await begin(page);
  await say(page, answers[1]);
  await finish(page);
  await readReport(page);
}
