import type { Evidence } from "./api/report";

/** What is lit in the transcript: one quote, or all quotes of a criterion. */
export interface Lit {
  readonly of: string;
  readonly quotes: readonly Evidence[];
}

export const nothingLit: Lit = { of: "", quotes: [] };

/** A name for one quote of a criterion or red flag. */
export function quoteKey(of: string, quote: Evidence): string {
  return `${of}:${quote.turn}:${quote.start}:${quote.end}`;
}

export interface Lighting {
  readonly lit: Lit;
  readonly light: (lit: Lit) => void;
}
