import { created, ok, type Route } from "./answer";
import { biasRunOf, pairsOf, solvedOf } from "./measured";
import { drift, experimentOf } from "./production";

let looks = 0;

/** Figures that nothing on the pages changes. */
export const measuredRoutes: readonly Route[] = [
  ["GET", /^comparisons$/, () => ok(pairsOf())],
  ["GET", /^sets\/([^/]+)\/raters$/, () => ok(solvedOf())],
  ["GET", /^bias$/, () => ok([])],
  ["POST", /^bias$/, () => created({ id: "bias-1" })],
  ["GET", /^bias\/([^/]+)$/, () => ok(biasRunOf((looks += 3)))],
  ["GET", /^experiments$/, () => ok([experimentOf()])],
  ["POST", /^experiments$/, () => created(experimentOf({ id: "e-2", kind: "shadow" }))],
  ["POST", /^experiments\/([^/]+)\/stop$/, () => ok(experimentOf())],
  ["GET", /^drift$/, () => ok(drift)],
];
