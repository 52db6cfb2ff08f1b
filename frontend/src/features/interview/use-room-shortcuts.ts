import type { Status } from "@/lib/words";
import type { LiveConnection } from "./live/live-connection";
import type { Ask } from "./live/protocol";
import type { Shortcut } from "./use-shortcuts";

interface RoomActions {
  readonly connection: LiveConnection;
  readonly status: Status;
  readonly write: () => void;
  readonly finish: () => void;
  readonly help: () => void;
}

/** The room's keys. Asking does nothing where the buttons would be off as well. */
export function useRoomShortcuts(room: RoomActions): readonly Shortcut[] {
  const ask = (wanted: Ask) => () => {
    if (room.status === "running" && room.connection.view().link.kind === "open") {
      room.connection.ask(wanted);
    }
  };
  const pause = () => {
    if (room.status !== "ended") {
      room.connection.ask(room.status === "paused" ? "resume" : "pause");
    }
  };
  const finish = () => {
    if (room.status !== "ended") {
      room.finish();
    }
  };
  return [
    { code: "KeyW", key: "W", does: "Go to your answer", run: room.write },
    { code: "KeyH", key: "H", does: "Ask for a hint", run: ask("hint") },
    { code: "KeyR", key: "R", does: "Have the question repeated", run: ask("repeat") },
    { code: "KeyM", key: "M", does: "Move on", run: ask("move-on") },
    { code: "KeyP", key: "P", does: "Pause or resume", run: pause },
    { code: "KeyQ", key: "Q", does: "Finish, after asking", run: finish },
    { code: "Slash", key: "/", does: "Show these keys", run: room.help },
  ];
}
