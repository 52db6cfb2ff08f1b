import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Span, Transcript } from "../../api/rating";
import { selectedSpans } from "../../selection";
import { entryOf } from "../../rating-draft";
import type { RatingState } from "../../use-rating";
import { MarkedTurn } from "./marked-turn";

interface TranscriptToMarkProps {
  readonly transcript: Transcript;
  readonly state: RatingState;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly onSelect: (spans: readonly Span[]) => void;
}

/** What was said; selecting the candidate's words marks them for the open criterion. */
export function TranscriptToMark({ transcript, state, frame, onSelect }: TranscriptToMarkProps) {
  const onRelease = useEffectEvent(() => {
    const spans = frame.current === null ? [] : selectedSpans(frame.current);
    if (spans.length > 0) {
      getSelection()?.removeAllRanges();
      onSelect(spans);
    }
  });
  useEffect(() => {
    const listener = () => {
      onRelease();
    };
    document.addEventListener("pointerup", listener);
    return () => {
      document.removeEventListener("pointerup", listener);
    };
  }, []);

  const { evidence } = entryOf(state.draft, state.active);
  const cursor = state.cursor === null ? undefined : state.sentences[state.cursor];
  useEffect(() => {
    frame.current?.querySelector(".is-cursor")?.scrollIntoView({ block: "nearest" });
  }, [frame, cursor]);

  return (
    <div
      className="transcript desk-transcript"
      ref={frame}
      role="region"
      aria-label="Conversation"
      tabIndex={0}
    >
      <ol>
        {transcript.turns.map((turn) => (
          <MarkedTurn
            key={turn.id}
            turn={turn}
            marks={evidence
              .filter((span) => span.turn === turn.id)
              .map((span) => ({ ...span, side: "mine" }))}
            cursor={cursor?.turn === turn.id ? cursor : undefined}
          />
        ))}
      </ol>
    </div>
  );
}
