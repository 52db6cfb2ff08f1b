import { useKeyDown } from "@/lib/use-key-down";

export interface Shortcut {
  /** The key beside Alt, by its place on the keyboard: Option writes other letters on a Mac. */
  readonly code: string;
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

/** Runs a shortcut on Alt and its key, wherever the focus is, unless a dialog is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useKeyDown((event) => {
    const plainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const found = shortcuts.find((shortcut) => shortcut.code === event.code);
    if (plainAlt && found !== undefined) {
      event.preventDefault();
      found.run();
    }
  });
}
