import type { Turn } from "../live/protocol";

/** What the interviewer's move was, where it helps to know. */
const moveLabel: Readonly<Record<string, string>> = {
  hint: "Hint",
  twist: "Change of requirements",
  "time-warning": "Time",
  close: "Close",
};

interface TurnTextProps {
  readonly speaker: Turn["speaker"];
  readonly text: string;
  readonly move?: string | null | undefined;
  readonly note?: string | undefined;
  /** Whether the words are still coming. */
  readonly live?: boolean;
}

/** One contribution to the talk. */
export function TurnText({ speaker, text, move, note, live = false }: TurnTextProps) {
  const label = move === null || move === undefined ? undefined : moveLabel[move];
  return (
    <div className={`turn turn-${speaker}`}>
      <p className="turn-who">
        {speaker === "interviewer" ? "Interviewer" : "You"}
        {label !== undefined && <span className="turn-move">{label}</span>}
      </p>
      <div className="turn-text">
        {text.split(/\n{2,}/).map((paragraph, index, all) => (
          <p key={index}>
            {paragraph}
            {live && index === all.length - 1 && <span className="caret" aria-hidden="true" />}
          </p>
        ))}
      </div>
      {note !== undefined && <p className="turn-note">{note}</p>}
    </div>
  );
}
