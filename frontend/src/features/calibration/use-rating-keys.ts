import { useKeyDown } from "@/lib/use-key-down";
import { levelWord } from "@/lib/words";
import { same } from "./marks";
import { entryOf } from "./rating-draft";
import type { Rating } from "./use-rating";

export interface RatingKeys {
  readonly rating: Rating;
  readonly titleOf: (criterion: string) => string;
  /** Whether single letters do anything; people who speak to their computer may turn them off. */
  readonly on: boolean;
  readonly selection: () => boolean;
  readonly focus: (what: "criterion" | "note" | "transcript") => void;
  readonly submit: () => void;
  readonly help: () => void;
}

/** What the keys do, in the order in which the dialog lists them. */
export const ratingKeys = [
  ["1 – 4", "Set the level of the open criterion"],
  ["0 or n", "No evidence"],
  ["x", "Not reached: the interview ended first"],
  ["j  k", "Next, previous criterion"],
  ["u", "Next criterion without a level"],
  ["e", "Mark what is selected, or choose sentences with ↑ ↓ and Enter, Esc to leave"],
  ["m", "Write a note, Esc to leave"],
  ["s", "Submit, after asking"],
  ["?", "Show these keys"],
] as const;

/** Rating without a mouse. */
export function useRatingKeys(keys: RatingKeys): void {
  useKeyDown((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (isWriting(event.target)) {
      if (event.key === "Escape") {
        event.preventDefault();
        keys.focus("criterion");
      }
      return;
    }
    const { cursor } = keys.rating.state;
    const done =
      cursor === null ? keys.on && command(event.key, keys) : inSentences(event.key, cursor, keys);
    if (done) {
      event.preventDefault();
    }
  });
}

function command(key: string, keys: RatingKeys): boolean {
  const { rating } = keys;
  if (/^[0-4]$/.test(key)) {
    return set(Number(key), keys);
  }
  switch (key.toLowerCase()) {
    case "n":
      return set(0, keys);
    case "x":
      return set(null, keys);
    case "j":
      rating.step(1);
      keys.focus("criterion");
      return true;
    case "k":
      rating.step(-1);
      keys.focus("criterion");
      return true;
    case "u":
      rating.nextOpen();
      keys.focus("criterion");
      return true;
    case "m":
      keys.focus("note");
      return true;
    case "e":
      if (!keys.selection()) {
        moveTo(0, keys);
        keys.focus("transcript");
      }
      return true;
    case "s":
      keys.submit();
      return true;
    case "?":
      keys.help();
      return true;
    default:
      return false;
  }
}

function set(level: number | null, { rating, titleOf }: RatingKeys): boolean {
  const { active } = rating.state;
  rating.setLevel(active, level);
  rating.say(`${titleOf(active)}: ${level === null ? "Not reached" : levelWord(level)}`);
  return true;
}

function inSentences(key: string, cursor: number, keys: RatingKeys): boolean {
  const { rating } = keys;
  switch (key) {
    case "ArrowDown":
    case "j":
      return moveTo(cursor + 1, keys);
    case "ArrowUp":
    case "k":
      return moveTo(cursor - 1, keys);
    case "Enter":
    case " ":
      return toggle(cursor, keys);
    case "Escape":
    case "e":
      rating.moveCursor(null);
      rating.say("Back at the criteria");
      keys.focus("criterion");
      return true;
    default:
      return false;
  }
}

function moveTo(place: number, { rating }: RatingKeys): boolean {
  const all = rating.state.sentences;
  const to = Math.min(Math.max(0, place), all.length - 1);
  rating.moveCursor(to);
  rating.say(`Sentence ${to + 1} of ${all.length}`);
  return true;
}

function toggle(cursor: number, { rating }: RatingKeys): boolean {
  const { active, draft, sentences } = rating.state;
  const span = sentences[cursor];
  if (span !== undefined) {
    const marked = entryOf(draft, active).evidence.find((known) => same(known, span));
    if (marked === undefined) {
      rating.mark([span]);
      rating.say("Marked");
    } else {
      rating.unmark(active, marked);
      rating.say("Mark taken away");
    }
  }
  return true;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== "radio")
  );
}
