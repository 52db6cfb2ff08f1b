import { z } from "zod";
import { store, stored } from "@/lib/storage";
import type { Criterion, NewSheet, Sheet, Span, Transcript } from "./api/rating";

/** What is set for one criterion so far; a level that was not touched yet is undefined. */
export interface Entry {
  readonly level?: number | null | undefined;
  readonly note: string;
  readonly evidence: readonly Span[];
}

export type RatingDraft = Readonly<Record<string, Entry>>;

const blank: Entry = { note: "", evidence: [] };

const kept = z.record(
  z.string(),
  z.object({
    level: z.number().int().min(0).max(4).nullable().optional(),
    note: z.string(),
    evidence: z.array(z.object({ turn: z.number(), start: z.number(), end: z.number() })),
  }),
);

export const entryOf = (draft: RatingDraft, criterion: string): Entry => draft[criterion] ?? blank;

export const isSet = (entry: Entry): boolean => entry.level !== undefined;

export function withEntry(
  draft: RatingDraft,
  criterion: string,
  change: (entry: Entry) => Entry,
): RatingDraft {
  return { ...draft, [criterion]: change(entryOf(draft, criterion)) };
}

/** A draft that begins where a submitted sheet ended. */
export function draftOf(sheet: Sheet): RatingDraft {
  return Object.fromEntries(
    sheet.ratings.map(({ criterion, level, note, evidence }) => [
      criterion,
      { level, note, evidence },
    ]),
  );
}

/** Where a person's draft is kept; two people at one browser never see each other's. */
export function draftKey(
  account: string,
  { transcript, rubricVersion }: Pick<Transcript, "transcript" | "rubricVersion">,
  correcting: boolean,
): string {
  const kind = correcting ? "correction" : "rating";
  return `rehearsal.${kind}.${account}.${transcript}.${rubricVersion}`;
}

export function readDraft(key: string): RatingDraft | null {
  const text = stored(key);
  if (text === null) {
    return null;
  }
  try {
    const parsed = kept.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, draft: RatingDraft): void {
  store(key, JSON.stringify(draft));
}

export function forgetDraft(key: string): void {
  store(key, "");
}

/** What still stands in the way of submitting, criterion by criterion. */
export function missing(
  criteria: readonly Criterion[],
  draft: RatingDraft,
): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const { id } of criteria) {
    const entry = entryOf(draft, id);
    if (!isSet(entry)) {
      faults.set(id, "Set a level, “no evidence” or “not reached”.");
    } else if (unfounded(entry)) {
      faults.set(id, "A level needs marked words or a note.");
    }
  }
  return faults;
}

function unfounded({ level, note, evidence }: Entry): boolean {
  return typeof level === "number" && level >= 1 && evidence.length === 0 && note.trim() === "";
}

/** The sheet to hand in, once nothing is missing. */
export function sheetOf(
  criteria: readonly Criterion[],
  draft: RatingDraft,
  about: Pick<NewSheet, "rubricVersion" | "correctionOf" | "seconds">,
): NewSheet {
  return {
    ...about,
    ratings: criteria.map(({ id }) => {
      const { level, note, evidence } = entryOf(draft, id);
      return { criterion: id, level: level ?? null, note: note.trim(), evidence: [...evidence] };
    }),
  };
}
