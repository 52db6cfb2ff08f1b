import { useEffect, useState, useSyncExternalStore } from "react";
import { KeptNotes, type NotesView } from "./kept-notes";

export interface Notes extends NotesView {
  readonly write: (text: string) => void;
}

/** The notes of an interview, as they were kept and as they are being written. */
export function useNotes(interview: string, kept: string): Notes {
  const [notes] = useState(() => new KeptNotes(interview, kept));
  useEffect(() => {
    addEventListener("pagehide", notes.save);
    return () => {
      removeEventListener("pagehide", notes.save);
      notes.save();
    };
  }, [notes]);
  const view = useSyncExternalStore(notes.subscribe, notes.view);
  return {
    ...view,
    write: (text) => {
      notes.write(text);
    },
  };
}
