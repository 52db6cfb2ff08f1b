import { use, useEffect, useRef } from "react";
import { timeOfDay } from "@/lib/duration";
import type { Spoken } from "../api/report";
import type { Lit } from "../lit";
import { Reader } from "../reader";
import { pieces } from "../spans";

interface TranscriptProps {
  readonly turns: readonly Spoken[];
  readonly lit: Lit;
  /** Leads back to where the quote was chosen. */
  readonly onBack: () => void;
}

/** What was said, with the chosen words lit and brought into view. */
export function Transcript({ turns, lit, onBack }: TranscriptProps) {
  const { own } = use(Reader);
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLLIElement>(null);
  const chosen = turns.findIndex((turn) => quotesIn(turn, lit).length > 0);

  useEffect(() => {
    if (lit.quotes.length > 0 && frame.current !== null && first.current !== null) {
      bring(first.current, frame.current);
      first.current.focus({ preventScroll: true });
    }
  }, [lit]);

  return (
    <div className="transcript" ref={frame} role="region" aria-label="Conversation" tabIndex={0}>
      <ol>
        {turns.map((turn, place) => {
          const quotes = quotesIn(turn, lit);
          const isLit = quotes.length > 0;
          return (
            <li
              key={turn.id}
              ref={place === chosen ? first : undefined}
              className={`said said-${turn.speaker}${isLit ? " is-lit" : ""}`}
              {...(isLit ? { tabIndex: -1, "aria-current": true } : {})}
            >
              <p className="said-who">
                {turn.speaker === "interviewer" ? "Interviewer" : own ? "You" : "Candidate"}
                <time dateTime={turn.at}>{timeOfDay(turn.at)}</time>
              </p>
              <p className="said-text">
                {pieces(turn.text, quotes).map((piece, index) =>
                  piece.lit ? (
                    <mark key={index}>{piece.text}</mark>
                  ) : (
                    <span key={index}>{piece.text}</span>
                  ),
                )}
              </p>
              {place === chosen && (
                <button type="button" className="said-back no-print" onClick={onBack}>
                  Back to the finding
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function quotesIn(turn: Spoken, lit: Lit) {
  return turn.speaker === "candidate" ? lit.quotes.filter((quote) => quote.turn === turn.id) : [];
}

/** Scrolls the frame, and the page only if the words still lie outside the window. */
function bring(turn: HTMLElement, frame: HTMLElement): void {
  const mark = turn.querySelector("mark") ?? turn;
  const distance = mark.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  frame.scrollTop += distance - frame.clientHeight / 4;
  mark.scrollIntoView({ block: "nearest" });
}
