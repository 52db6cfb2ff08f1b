import { createContext, use } from "react";

/** Who the judge is held against. Authors who read their own answers are never called raters. */
export type WhoRates = "human" | "author";

export const WhoRatesContext = createContext<WhoRates>("human");

export const useWhoRates = (): WhoRates => use(WhoRatesContext);
