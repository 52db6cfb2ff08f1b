import { ActionIcon, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Icon, type IconName } from "@/components/icon";
import { difficultyLabel } from "@/lib/words";
import type { Interview } from "../api/interviews";
import type { Room } from "../live/room";
import { TimeLeft } from "./time-left";

interface RoomBarProps {
  readonly interview: Interview;
  readonly voice: ReactNode;
  readonly room: Room;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onFinish: () => void;
  readonly onKeys: () => void;
}

/** The top of the room: which question, how much time, and the ways to stop. */
export function RoomBar(props: RoomBarProps) {
  const status = props.room.state?.status ?? props.interview.status;
  return (
    <header className="room-bar">
      <Link className="room-leave" to="/" aria-label="All questions">
        <Icon name="back" size={20} />
      </Link>
      <div className="room-name">
        <h1>{props.interview.title}</h1>
        <p>
          <span>Bar: {difficultyLabel[props.interview.target]}</span>
          {props.voice}
        </p>
      </div>
      <TimeLeft room={props.room} />
      <div className="room-ways">
        {status === "paused" && <Way icon="play" label="Resume" onClick={props.onResume} />}
        {(status === "new" || status === "running") && (
          <Way icon="pause" label="Pause" onClick={props.onPause} />
        )}
        {status !== "ended" && <Way icon="finish" label="Finish" onClick={props.onFinish} />}
        <span className="room-keys">
          <Way icon="keyboard" label="Keyboard shortcuts" onClick={props.onKeys} />
        </span>
      </div>
    </header>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

function Way({ icon, label, onClick }: WayProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} onClick={onClick}>
        <Icon name={icon} size={20} />
      </ActionIcon>
    </Tooltip>
  );
}
