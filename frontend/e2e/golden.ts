import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";

const answersOf = new URL("../../rubrics/feature-store/answers/", import.meta.url);

export const criteria = [
  "scope-sizing",
  "dual-store",
  "point-in-time",
  "define-once",
  "fresh-features",
  "online-reads",
  "registry-versions",
  "degradation",
  "monitoring",
] as const;

/** The criteria of the dimension that a judge is made too kind on. */
export const tradeOffs: readonly string[] = ["fresh-features", "degradation"];

export interface Given {
  readonly rater: string;
  readonly criterion: string;
  readonly level: number;
  readonly at?: string;
}

/** As many different answers to the feature-store question, of every quality, in paragraphs. */
export function answers(count: number): readonly (readonly string[])[] {
  const [strong = [], mixed = [], weak = []] = ["strong", "mixed", "weak"].map((name) =>
    readFileSync(new URL(`${name}.md`, answersOf), "utf8")
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== ""),
  );
  return Array.from({ length: count }, (_, place) => {
    const from = [strong, mixed, [...weak, ...strong.slice(3, 6)]][place % 3] ?? weak;
    const left = from.filter((_paragraph, at) => (at + place) % 5 !== 0);
    return left.length > 0 ? left : weak;
  });
}

/** One line of a golden set's file. */
export function line(name: string, said: readonly string[], ratings: readonly Given[]): string {
  return JSON.stringify({
    transcript: name,
    question: "feature-store",
    rubricVersion: 1,
    target: "advanced",
    ending: "complete",
    turns: said.map((text, at) => ({ id: at + 1, speaker: "candidate", text, asksFor: [] })),
    ratings: ratings.map((given) => ({ note: "As it is.", evidence: [], ...given })),
  });
}

/** Brings lines in as somebody at the page does: by choosing a file. */
export async function choose(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await page.goto("/studio/sets");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("input[type=file]").setInputFiles({
    name: `${name}.jsonl`,
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(`${lines.join("\n")}\n`),
  });
  await dialog.getByRole("button", { name: "Import", exact: true }).click();
}
