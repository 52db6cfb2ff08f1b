import type { Turn } from "../../api/rating";
import { type Mark, pieces } from "../../marks";

interface MarkedTurnProps {
  readonly turn: Turn;
  readonly marks: readonly Mark[];
  /** The sentence under the cursor, when it is in this turn. */
  readonly cursor?: { readonly start: number; readonly end: number } | undefined;
  readonly children?: React.ReactNode;
}

/** One contribution with what was marked in it; only a candidate's words can be marked. */
export function MarkedTurn({ turn, marks, cursor, children }: MarkedTurnProps) {
  const candidate = turn.speaker === "candidate";
  const under: readonly Mark[] =
    cursor === undefined ? [] : [{ turn: turn.id, ...cursor, side: "mine" }];
  const cut = pieces(turn.text, [...marks, ...under]);
  const inCursor = (start: number) =>
    cursor !== undefined && start >= cursor.start && start < cursor.end;
  const sidesAt = (start: number) =>
    marks.filter((mark) => mark.start <= start && mark.end > start).map(({ side }) => side);
  return (
    <li className={`said said-${turn.speaker}${marks.length > 0 ? " is-lit" : ""}`}>
      <p className="said-who">{candidate ? "Candidate" : "Interviewer"}</p>
      <p className="said-text" {...(candidate ? { "data-turn": turn.id } : {})}>
        {cut.map(({ start, text }) => {
          const sides = [...new Set(sidesAt(start))].sort();
          const look = inCursor(start) ? "is-cursor" : "";
          return sides.length > 0 ? (
            <mark key={start} className={`mark ${sides.map((s) => `mark-${s}`).join(" ")} ${look}`}>
              {text}
            </mark>
          ) : (
            <span key={start} className={look}>
              {text}
            </span>
          );
        })}
      </p>
      {children}
    </li>
  );
}
