import { Button } from "@mantine/core";
import { Icon } from "@/components/icon";
import { insteadReason } from "@/lib/words";
import type { Reply } from "../live/room";
import type { View } from "../live/view";
import { isHeard, type Sent } from "../live/outbox";
import type { Turn } from "../live/protocol";
import { useStickToEnd } from "../use-stick-to-end";
import { TurnText } from "./turn-text";

interface ConversationProps {
  readonly view: View;
  readonly onContinue: () => void;
}

/** The talk so far, the reply as it is spoken, and what is still on its way. */
export function Conversation({ view, onContinue }: ConversationProps) {
  const { frame, content, atEnd, onScroll, toEnd } = useStickToEnd();
  const { turns, reply, state } = view.room;
  const last = turns.at(-1);
  const thinking = reply === null && state?.speaking === true;
  return (
    <div className="talk">
      <div
        className="talk-frame"
        ref={frame}
        onScroll={onScroll}
        tabIndex={0}
        role="region"
        aria-label="Conversation"
      >
        <div className="talk-content" ref={content}>
          <ol className="turns" aria-busy={reply !== null}>
            {spoken(turns, reply).map((turn) => (
              <li key={turn.id}>
                <TurnText
                  speaker={turn.speaker}
                  text={turn.text}
                  move={turn.move}
                  note={noteOn(turn, reply)}
                  live={turn.id === reply?.turn}
                />
              </li>
            ))}
            {view.outbox
              .filter((sent) => !isHeard(sent, turns))
              .map((sent) => (
                <Unheard key={sent.command.id} sent={sent} view={view} />
              ))}
          </ol>
          {thinking && <Thinking />}
          {last?.cut === true && reply === null && state?.status === "running" && (
            <Button className="talk-continue" variant="default" size="xs" onClick={onContinue}>
              Continue
            </Button>
          )}
        </div>
      </div>
      {!atEnd && (
        <Button className="talk-latest" size="xs" variant="default" onClick={toEnd}>
          <Icon name="down" size={16} /> Latest
        </Button>
      )}
      <p className="visually-hidden" role="status">
        {lastWords(turns)}
      </p>
    </div>
  );
}

/** What is to be known about how a turn came to be. */
function noteOn({ id, cut, instead }: Turn, reply: Reply | null): string | undefined {
  if (cut === true) {
    return "The reply was cut off here.";
  }
  if (id === reply?.turn && reply.again === true) {
    return "The service was interrupted, so the interviewer says this again.";
  }
  return instead === null || instead === undefined
    ? undefined
    : `Said in the planned words, because ${insteadReason(instead)}.`;
}

function Thinking() {
  return (
    <p className="thinking">
      <span className="visually-hidden">The interviewer is about to speak</span>
      <span aria-hidden="true" />
      <span aria-hidden="true" />
      <span aria-hidden="true" />
    </p>
  );
}

/** The finished turns with the one that is being spoken, each where it began. */
function spoken(turns: readonly Turn[], reply: Reply | null) {
  if (reply === null) {
    return turns;
  }
  const { turn: id, text } = reply;
  const speaking: Turn = { id, text, speaker: "interviewer", at: "" };
  return [...turns, speaking].sort((a, b) => a.id - b.id);
}

/** What was said but has not come back as a turn yet. */
function Unheard({ sent, view }: { readonly sent: Sent; readonly view: View }) {
  if (sent.command.type !== "say") {
    return null;
  }
  const waiting =
    view.link.kind === "open" ? "Sending …" : "Will be sent when the connection is back.";
  return (
    <li className={sent.accepted ? undefined : "turn-unsent"}>
      <TurnText
        speaker="candidate"
        text={sent.command.text}
        note={sent.accepted ? undefined : waiting}
      />
    </li>
  );
}

/** The interviewer's last finished turn, told once to those who listen instead of reading. */
function lastWords(turns: readonly Turn[]): string {
  const last = turns.findLast((turn) => turn.speaker === "interviewer");
  return last === undefined ? "" : `Interviewer: ${last.text}`;
}
