import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

const near = 80;

interface StickToEnd {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  /** Whether the reader is at the end and goes along with it. */
  readonly atEnd: boolean;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
}

/** Follows growing content, unless the reader has scrolled up to read something again. */
export function useStickToEnd(): StickToEnd {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const last = useRef(0);
  const [atEnd, setAtEnd] = useState(true);

  const onScroll = useCallback(() => {
    const box = frame.current;
    if (box !== null) {
      const isNear = box.scrollHeight - box.scrollTop - box.clientHeight < near;
      const wentUp = box.scrollTop < last.current;
      last.current = box.scrollTop;
      // Content that grows moves the end away; only the reader's hand moves the reader up.
      follows.current = isNear || (follows.current && !wentUp);
      setAtEnd(follows.current);
    }
  }, []);

  useEffect(() => {
    const box = frame.current;
    const inner = content.current;
    if (box === null || inner === null) {
      return;
    }
    const watch = new ResizeObserver(() => {
      if (follows.current) {
        box.scrollTop = box.scrollHeight;
      }
    });
    watch.observe(inner);
    watch.observe(box);
    return () => {
      watch.disconnect();
    };
  }, []);

  const toEnd = useCallback(() => {
    const box = frame.current;
    if (box !== null) {
      follows.current = true;
      setAtEnd(true);
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      box.scrollTo({ top: box.scrollHeight, behavior: still ? "auto" : "smooth" });
    }
  }, []);

  return { frame, content, atEnd, onScroll, toEnd };
}
