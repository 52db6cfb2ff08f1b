import type { Queued } from "@/features/calibration/api/queue";
import { pool } from "./samples";

const rater = { id: "r1", label: "Rater 9c27" };

const kind = ({ dispute, source }: Queued) => (dispute === null ? source : "disputed");

/** The queue of somebody who has submitted these sheets. */
export function queueOf(url: URL, sheets: ReadonlyMap<string, unknown>) {
  const rated = url.searchParams.get("mine") === "submitted";
  const only = url.searchParams.get("only");
  const all = pool
    .filter(({ transcript }) => sheets.has(transcript) === rated)
    .map((item): Queued => ({ ...item, mine: rated ? "submitted" : "none" }));
  const counts: Record<string, number> = {};
  for (const item of all) {
    counts[kind(item)] = (counts[kind(item)] ?? 0) + 1;
  }
  const items = all.filter((item) => only === null || kind(item) === only);
  return { items, total: items.length, counts, rater };
}
