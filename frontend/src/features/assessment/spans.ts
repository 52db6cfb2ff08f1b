import type { Evidence } from "./api/report";

export interface Piece {
  readonly text: string;
  readonly lit: boolean;
}

/** Cuts a turn's text where quotes begin and end; quotes that overlap become one. */
export function pieces(text: string, quotes: readonly Evidence[]): readonly Piece[] {
  const spans = quotes
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) {
      continue;
    }
    if (start > at) {
      cut.push({ text: text.slice(at, start), lit: false });
    }
    const last = cut.at(-1);
    const from = Math.max(start, at);
    if (last?.lit === true) {
      cut[cut.length - 1] = { text: last.text + text.slice(from, end), lit: true };
    } else {
      cut.push({ text: text.slice(from, end), lit: true });
    }
    at = end;
  }
  if (at < text.length) {
    cut.push({ text: text.slice(at), lit: false });
  }
  return cut;
}
