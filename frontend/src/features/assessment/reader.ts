import { createContext } from "react";

/** The scoring that was made when the interview had ended; it is shown where nobody chose another. */
export const firstScoring = 1;

/** Who reads a report, and which one. */
export interface Reading {
  /** Whether it is one's own; others read it without any way to change it. */
  readonly own: boolean;
  /** The secret of the link by which it is read. */
  readonly link: string | null;
  /** The number of the scoring that is read. */
  readonly scoring: number;
}

/** A report is one's own where the app does not say otherwise. */
export const Reader = createContext<Reading>({ own: true, link: null, scoring: firstScoring });
