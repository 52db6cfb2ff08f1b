import { readFileSync } from "node:fs";

/** The question that is asked with a language model behind the service. */
export const question = "/questions/why-feature-store";

/** What the page calls that model. */
export const engine = "OpenAI-compatible server";

/** One of the bank's own answers, as a candidate says it: in one line. */
export function exemplar(name: "strong" | "mixed" | "weak"): string {
  const file = new URL(`../../rubrics/why-feature-store/answers/${name}.md`, import.meta.url);
  return readFileSync(file, "utf8").trim().replaceAll(/\s+/g, " ");
}
