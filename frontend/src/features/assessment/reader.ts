import { createContext } from "react";

/** Who reads a report. */
export interface Reading {
  /** Whether it is one's own; others read it without any way to change it. */
  readonly own: boolean;
  /** The secret of the link by which it is read. */
  readonly link: string | null;
}

/** A report is one's own where the app does not say otherwise. */
export const Reader = createContext<Reading>({ own: true, link: null });
