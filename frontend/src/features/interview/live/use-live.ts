import { useEffect, useState, useSyncExternalStore } from "react";
import { Draft } from "./draft";
import { LiveConnection } from "./live-connection";
import type { View } from "./view";

export interface Live {
  readonly view: View;
  readonly connection: LiveConnection;
  readonly draft: Draft;
}

/** The live interview, and what is being written in it, while the component is on the page. */
export function useLive(interview: string, isStillHere: () => Promise<boolean>): Live {
  const [{ connection, draft }] = useState(() => opened(interview, isStillHere));
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === "visible") {
        connection.wake();
      }
    };
    connection.connect();
    addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
      connection.close();
    };
  }, [connection]);
  const view = useSyncExternalStore(connection.subscribe, connection.view);
  return { view, connection, draft };
}

export function useDraft(draft: Draft): string {
  return useSyncExternalStore(draft.subscribe, draft.view);
}

function opened(interview: string, isStillHere: () => Promise<boolean>) {
  const draft = new Draft(interview);
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const address = `${scheme}//${location.host}/api/interviews/${encodeURIComponent(interview)}/live`;
  const connection = new LiveConnection({
    interview,
    open: () => new WebSocket(address),
    giveBack: (text) => {
      draft.giveBack(text);
    },
    isStillHere,
  });
  return { connection, draft };
}
