export interface WordPiece {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Texts longer than this are shown whole, before and after: comparing them would take too long. */
const most = 600;

/** What changed between two texts, word by word. */
export function wordDiff(before: string, after: string): readonly WordPiece[] {
  const a = before.split(/(?<=\s)/);
  const b = after.split(/(?<=\s)/);
  if (a.length > most || b.length > most) {
    return [
      { kind: "gone", text: before },
      { kind: "new", text: after },
    ];
  }
  const longest = commonLengths(a, b);
  const pieces: WordPiece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      push(pieces, "same", left);
      i += 1;
      j += 1;
    } else if (
      right === undefined ||
      (left !== undefined && (longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0))
    ) {
      push(pieces, "gone", left ?? "");
      i += 1;
    } else {
      push(pieces, "new", right);
      j += 1;
    }
  }
  return pieces;
}

/** How many words two tails have in common, for each pair of beginnings. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    const next = table[i + 1] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function push(pieces: WordPiece[], kind: WordPiece["kind"], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) {
    pieces[pieces.length - 1] = { kind, text: last.text + text };
  } else {
    pieces.push({ kind, text });
  }
}
