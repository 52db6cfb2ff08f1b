import { useEffect, useMemo, useState } from "react";
import type { Span, Transcript } from "./api/rating";
import { sentences, trimmed, withoutSpan, withSpan } from "./marks";
import {
  draftKey,
  draftOf,
  type Entry,
  entryOf,
  isSet,
  keepDraft,
  type RatingDraft,
  readDraft,
  withEntry,
} from "./rating-draft";

export interface RatingState {
  readonly draft: RatingDraft;
  /** The criterion that keys and selections go to. */
  readonly active: string;
  /** All sentences of the candidate, for marking by keyboard. */
  readonly sentences: readonly Span[];
  /** The sentence under the cursor, or null while no sentence is being chosen. */
  readonly cursor: number | null;
  readonly said: string;
}

/** The state of one sheet while it is filled in, kept in the browser after every change. */
export function useRating(account: string, transcript: Transcript, correcting: boolean) {
  const { criteria, turns } = transcript;
  const key = draftKey(account, transcript, correcting);
  const [draft, setDraft] = useState<RatingDraft>(() => {
    const before = correcting && transcript.mine !== null ? draftOf(transcript.mine) : {};
    return readDraft(key) ?? before;
  });
  const [active, setActive] = useState(criteria[0]?.id ?? "");
  const [cursor, setCursor] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const all = useMemo(
    () =>
      turns
        .filter(({ speaker }) => speaker === "candidate")
        .flatMap(({ id, text }) => sentences(id, text)),
    [turns],
  );

  useEffect(() => {
    if (Object.keys(draft).length > 0) {
      keepDraft(key, draft);
    }
  }, [key, draft]);

  const change = (criterion: string, how: (entry: Entry) => Entry) => {
    setDraft((now) => withEntry(now, criterion, how));
  };
  const place = criteria.findIndex(({ id }) => id === active);
  const goTo = (next: number) => {
    const found = criteria[Math.min(Math.max(0, next), criteria.length - 1)];
    if (found !== undefined) {
      setActive(found.id);
    }
    return found?.id;
  };

  return {
    key,
    state: { draft, active, sentences: all, cursor, said },
    say: setSaid,
    choose: setActive,
    step: (by: 1 | -1) => goTo(place + by),
    /** The next criterion that has nothing set yet, going round. */
    nextOpen: () => {
      const order = [...criteria.slice(place + 1), ...criteria.slice(0, place + 1)];
      const open = order.find(({ id }) => !isSet(entryOf(draft, id)));
      return open === undefined ? undefined : goTo(criteria.indexOf(open));
    },
    setLevel: (criterion: string, level: number | null) => {
      change(criterion, (entry) => ({ ...entry, level }));
    },
    setNote: (criterion: string, note: string) => {
      change(criterion, (entry) => ({ ...entry, note }));
    },
    mark: (spans: readonly Span[]) => {
      const text = (turn: number) => turns.find(({ id }) => id === turn)?.text ?? "";
      const real = spans.map((span) => trimmed(text(span.turn), span)).filter((s) => s !== null);
      change(active, (entry) => ({ ...entry, evidence: real.reduce(withSpan, entry.evidence) }));
      return real.length;
    },
    unmark: (criterion: string, span: Span) => {
      change(criterion, (entry) => ({ ...entry, evidence: withoutSpan(entry.evidence, span) }));
    },
    moveCursor: (to: number | null) => {
      setCursor(to === null ? null : Math.min(Math.max(0, to), all.length - 1));
    },
  };
}

export type Rating = ReturnType<typeof useRating>;
