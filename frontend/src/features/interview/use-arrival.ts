import { type RefObject, useEffect, useRef } from "react";

/** Begins a page at its content, also for those who came by keyboard from a page that is gone. */
export function useArrival<T extends HTMLElement>(): RefObject<T | null> {
  const content = useRef<T>(null);
  useEffect(() => {
    content.current?.focus({ preventScroll: true });
  }, []);
  return content;
}
