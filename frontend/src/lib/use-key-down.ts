import { useEffect, useEffectEvent } from "react";

/** Hears every key of the page, wherever the focus is, unless a dialog is open. */
export function useKeyDown(onKey: (event: KeyboardEvent) => void): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector("[aria-modal='true']") === null) {
      onKey(event);
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      heard(event);
    };
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
    };
  }, []);
}
