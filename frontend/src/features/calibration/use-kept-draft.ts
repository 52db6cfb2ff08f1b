import { useEffect, useState, useSyncExternalStore } from "react";
import type { Draft } from "./api/drafts";
import { KeptDraft } from "./kept-draft";

/** A draft as it is being written; what is not saved yet is saved on leaving. */
export function useKeptDraft(draft: Draft) {
  const [kept] = useState(() => new KeptDraft(draft));
  useEffect(() => {
    const save = () => void kept.save();
    addEventListener("pagehide", save);
    return () => {
      removeEventListener("pagehide", save);
      save();
    };
  }, [kept]);
  const view = useSyncExternalStore(kept.subscribe, kept.view);
  return { ...view, kept };
}
