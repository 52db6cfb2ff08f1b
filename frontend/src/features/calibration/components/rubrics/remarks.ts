import type { Check } from "../../api/rubrics";

type Remark = Check["remarks"][number];

/** Remarks that say the same about different places. */
export interface Alike {
  /** What they say, with an ellipsis for what differs. */
  readonly words: string;
  readonly remarks: readonly Remark[];
}

/** Puts remarks together that differ in what they quote and count alone; the most frequent first. */
export function alike(remarks: readonly Remark[]): readonly Alike[] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const words = skeleton(remark.message);
    groups.set(words, [...(groups.get(words) ?? []), remark]);
  }
  return [...groups.values()]
    .map((found) => ({ words: common(found.map(({ message }) => message)), remarks: found }))
    .sort((a, b) => b.remarks.length - a.remarks.length);
}

/** The words that all of these have, with an ellipsis for each that differs. */
function common(messages: readonly string[]): string {
  const [first = [], ...others] = messages.map((message) => message.split(" "));
  return first
    .map((word, place) => (others.every((other) => other[place] === word) ? word : "…"))
    .join(" ");
}

function skeleton(message: string): string {
  return message.replace(/'[^']*'|"[^"]*"|“[^”]*”/g, "…").replace(/\d+(\.\d+)?/g, "…");
}
