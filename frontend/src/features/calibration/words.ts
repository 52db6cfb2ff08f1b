import { levelWord } from "@/lib/words";
import type { Figure } from "./api/figures";
import type { Source } from "./api/queue";
import type { Cost, Run } from "./api/runs";
import type { Part } from "./api/sets";

/** The words of the studio, as the service spells them and as people read them. */

export const sourceLabel: Record<Source, string> = {
  shared: "Shared interview",
  exemplar: "Exemplar",
  import: "Imported",
};

export const partLabel: Record<Part, string> = {
  all: "Whole set",
  tune: "Part to tune on",
  measure: "Part to look at once",
};

export const runStatusLabel: Record<Run["status"], string> = {
  running: "Running",
  paused: "Paused",
  cancelled: "Cancelled",
  finished: "Finished",
};

const dimensions: Readonly<Record<string, string>> = {
  "system-thinking": "System Thinking",
  "technical-depth": "Technical Depth",
  "trade-off-analysis": "Trade-off Analysis",
  "practical-experience": "Practical Experience",
};

const stages: Readonly<Record<string, string>> = {
  clarify: "Clarify",
  frame: "Frame",
  data: "Data",
  model: "Model",
  evaluate: "Evaluate",
  serve: "Serve",
  monitor: "Monitor",
};

export const dimensionIds = Object.keys(dimensions);
export const stageIds = Object.keys(stages);

export const dimensionLabel = (id: string): string => dimensions[id] ?? readable(id);
export const stageLabel = (id: string): string => stages[id] ?? readable(id);

/** An id as words: "scope-sizing" reads "Scope sizing". */
export function readable(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A level with its number, or that it was not reached. */
export function ratingWord(level: number | null): string {
  if (level === null) {
    return "Not reached";
  }
  return level === 0 ? levelWord(0) : `${level} ${levelWord(level)}`;
}

/** A number with two digits, with a real minus. */
export function digits(value: number, places = 2): string {
  const written = value.toFixed(places);
  return Number(written) === 0 ? written.replace("-", "") : written.replace("-", "−");
}

/** A number that always shows which way it leans. */
export function signed(value: number, places = 2): string {
  const written = digits(value, places);
  return Number(written) > 0 ? `+${written}` : written;
}

/** The interval of a figure, or nothing where none was made. */
export function interval(of: Figure, write: (value: number) => string = digits): string | null {
  if (of.kind === "undefined" || of.low === null || of.high === null) {
    return null;
  }
  return `${write(of.low)} to ${write(of.high)}`;
}

export function percent(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}

export function money({ currency, amount }: Cost): string {
  return new Intl.NumberFormat("en", { style: "currency", currency }).format(amount);
}

/** 1 transcript, 2 transcripts. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The beginning of an id: enough to tell two transcripts of one question apart. */
export function shortId(id: string): string {
  return id.slice(0, 4);
}

const inFull = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", timeZone: "UTC" });
const inShort = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });

/** A day that the service writes as 2026-11-09. */
export const day = (iso: string): string => dayFirst(inFull, iso);

/** The same where there is little room. */
export const shortDay = (iso: string): string => dayFirst(inShort, iso);

function dayFirst(format: Intl.DateTimeFormat, iso: string): string {
  const parts = format.formatToParts(new Date(iso));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("day")} ${of("month")}`;
}
