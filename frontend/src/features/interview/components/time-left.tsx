import { clock } from "@/lib/duration";
import { useNow } from "@/lib/use-now";
import { elapsed, type Room } from "../live/room";

const warnAt = 5 * 60;

/** The clock of the interview. It ticks for the eye only; the warning is also told. */
export function TimeLeft({ room }: { readonly room: Room }) {
  const now = useNow(room.state?.running === true);
  if (room.state === null) {
    return <span className="time-left" />;
  }
  const left = room.state.limitSeconds - elapsed(room, now);
  const warned = room.state.status !== "ended" && (room.state.warned || left <= warnAt);
  return (
    <span className={warned ? "time-left is-short" : "time-left"}>
      <span role="timer" aria-live="off" aria-label="Time left">
        {clock(left)}
      </span>
      <span className="time-left-word">left</span>
      <span className="visually-hidden" role="status">
        {warned ? "Less than five minutes left." : ""}
      </span>
    </span>
  );
}
