import { useEffect, useRef, useState } from "react";
import type { Comparison, Line } from "../../api/comparison";
import type { Transcript } from "../../api/rating";
import type { Mark } from "../../marks";
import { MarkedTurn } from "../rating/marked-turn";
import { ComparisonLine } from "./comparison-line";
import { ExampleMark } from "./example-mark";
import { DisputeAnswer } from "../disputes/dispute-answer";

interface ComparisonBodyProps {
  readonly transcript: Transcript;
  readonly comparison: Comparison;
}

/** The criteria, farthest apart first, and beside them the words that both sides rest on. */
export function ComparisonBody({ transcript, comparison }: ComparisonBodyProps) {
  const { lines, raters, dispute } = comparison;
  const [shown, setShown] = useState(lines[0]?.criterion ?? "");
  const frame = useRef<HTMLDivElement>(null);
  const line = lines.find(({ criterion }) => criterion === shown);
  const marks = line === undefined ? [] : marksOf(line);
  useEffect(() => {
    frame.current?.querySelector("mark")?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  return (
    <div className="desk compare">
      <div className="desk-side">
        {dispute !== null && (
          <DisputeAnswer
            dispute={dispute}
            title={titleOf(lines, dispute.criterion)}
            onShow={() => {
              setShown(dispute.criterion);
            }}
          />
        )}
        <ol className="crits">
          {lines.map((each) => (
            <ComparisonLine
              key={each.criterion}
              line={each}
              raters={raters}
              shown={each.criterion === shown}
              onShow={() => {
                setShown(each.criterion);
              }}
            >
              <ExampleMark
                transcript={transcript.transcript}
                question={transcript.question.id}
                line={each}
                raters={raters}
              />
            </ComparisonLine>
          ))}
        </ol>
      </div>
      <div
        className="transcript desk-transcript"
        ref={frame}
        role="region"
        aria-label="Conversation"
        tabIndex={0}
      >
        <p className="legend">
          <mark className="mark mark-judge">The judge’s evidence</mark>
          <mark className="mark mark-human">the humans’</mark>
          <mark className="mark mark-human mark-judge">both</mark>
        </p>
        <ol>
          {transcript.turns.map((turn) => (
            <MarkedTurn
              key={turn.id}
              turn={turn}
              marks={marks.filter((mark) => mark.turn === turn.id)}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}

function titleOf(lines: readonly Line[], criterion: string): string {
  return lines.find((line) => line.criterion === criterion)?.title ?? criterion;
}

function marksOf({ judge, humans }: Line): readonly Mark[] {
  const of = (side: Mark["side"]) => (span: { turn: number; start: number; end: number }) => ({
    turn: span.turn,
    start: span.start,
    end: span.end,
    side,
  });
  return [
    ...(judge?.evidence ?? []).map(of("judge")),
    ...humans.flatMap(({ evidence }) => evidence.map(of("human"))),
  ];
}
