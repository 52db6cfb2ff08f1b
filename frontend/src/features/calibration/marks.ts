import type { Span } from "./api/rating";

/** Who marked a span: the humans, the judge, or the one who is rating now. */
export type Side = "mine" | "judge" | "human";

export interface Mark extends Span {
  readonly side: Side;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly sides: readonly Side[];
}

/** Cuts a text wherever a mark begins or ends, so that each piece knows all who marked it. */
export function pieces(text: string, marks: readonly Mark[]): readonly Piece[] {
  const within = (at: number) => Math.min(Math.max(0, at), text.length);
  const cuts = [0, text.length, ...marks.flatMap(({ start, end }) => [within(start), within(end)])];
  const ends = [...new Set(cuts)].sort((a, b) => a - b);
  return ends.slice(1).map((end, place) => {
    const start = ends[place] ?? 0;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      text: text.slice(start, end),
      sides: [...new Set(over.map(({ side }) => side))].sort(),
    };
  });
}

/** Adds a span; spans of the same turn that touch become one. */
export function withSpan(spans: readonly Span[], added: Span): readonly Span[] {
  const touching = spans.filter((span) => touches(span, added));
  const merged = {
    turn: added.turn,
    start: Math.min(added.start, ...touching.map(({ start }) => start)),
    end: Math.max(added.end, ...touching.map(({ end }) => end)),
  };
  return [...spans.filter((span) => !touches(span, added)), merged].sort(
    (a, b) => a.turn - b.turn || a.start - b.start,
  );
}

export function withoutSpan(spans: readonly Span[], gone: Span): readonly Span[] {
  return spans.filter((span) => !same(span, gone));
}

export function same(a: Span, b: Span): boolean {
  return a.turn === b.turn && a.start === b.start && a.end === b.end;
}

function touches(a: Span, b: Span): boolean {
  return a.turn === b.turn && a.start <= b.end && b.start <= a.end;
}

/** Shrinks a span to its words, without the blanks around; null when nothing is left. */
export function trimmed(text: string, { turn, start, end }: Span): Span | null {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  const to = from + chosen.trim().length;
  return from < to ? { turn, start: from, end: to } : null;
}

/** The sentences of a turn, for marking without a mouse. */
export function sentences(turn: number, text: string): readonly Span[] {
  const cut = new Intl.Segmenter("en", { granularity: "sentence" });
  return [...cut.segment(text)]
    .map(({ index, segment }) => trimmed(text, { turn, start: index, end: index + segment.length }))
    .filter((span) => span !== null);
}
