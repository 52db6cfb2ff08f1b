import type { QuestionSummary } from "@/lib/brief";

/** What the candidate looks for; an empty text means "any". It lives in the page's address. */
export interface Filter {
  readonly q: string;
  readonly format: string;
  readonly category: string;
  readonly difficulty: string;
  /** Longest time in minutes, as text. */
  readonly time: string;
}

const fields = ["q", "format", "category", "difficulty", "time"] as const;

export function filterOf(address: URLSearchParams): Filter {
  const [q, format, category, difficulty, time] = fields.map((field) => address.get(field) ?? "");
  return {
    q: q ?? "",
    format: format ?? "",
    category: category ?? "",
    difficulty: difficulty ?? "",
    time: time ?? "",
  };
}

export function addressOf(filter: Filter): URLSearchParams {
  return new URLSearchParams(
    fields.filter((field) => filter[field] !== "").map((field) => [field, filter[field]]),
  );
}

export function isAny(filter: Filter): boolean {
  return fields.every((field) => filter[field].trim() === "");
}

/** How many choices are made besides the search. */
export function choices(filter: Filter): number {
  return fields.filter((field) => field !== "q" && filter[field] !== "").length;
}

/** The questions that fit; every word that was typed must occur somewhere. */
export function matching(
  questions: readonly QuestionSummary[],
  filter: Filter,
): readonly QuestionSummary[] {
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  const longest = Number.parseInt(filter.time, 10);
  return questions.filter(
    (question) =>
      (filter.format === "" || question.format === filter.format) &&
      (filter.category === "" || question.category === filter.category) &&
      (filter.difficulty === "" || question.difficulty === filter.difficulty) &&
      (Number.isNaN(longest) || question.minutes <= longest) &&
      words.every((word) => searched(question).includes(word)),
  );
}

function searched(question: QuestionSummary): string {
  return [question.title, question.summary, question.category, ...question.tags]
    .join(" ")
    .toLowerCase();
}
