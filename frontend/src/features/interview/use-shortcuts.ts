import { useEffect, useEffectEvent } from "react";

export interface Shortcut {
  /** The key beside Alt, by its place on the keyboard: Option writes other letters on a Mac. */
  readonly code: string;
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

/** Runs a shortcut on Alt and its key, wherever the focus is, unless a dialog is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const plainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!plainAlt || document.querySelector("[aria-modal='true']") !== null) {
      return;
    }
    const found = shortcuts.find((shortcut) => shortcut.code === event.code);
    if (found !== undefined) {
      event.preventDefault();
      found.run();
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onKey(event);
    };
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
    };
  }, []);
}
