import type { Dispute } from "../../api/disputes";
import { ratingWord } from "../../words";

/** What became of a dispute, in a few words. */
export function outcomeWord({ outcome, level }: NonNullable<Dispute["answer"]>): string {
  return outcome === "upheld"
    ? "The finding stands."
    : `The finding was changed to ${ratingWord(level)}.`;
}
