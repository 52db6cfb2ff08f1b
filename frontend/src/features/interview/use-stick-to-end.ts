import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

const near = 32;
const upward = new Set(["ArrowUp", "PageUp", "Home"]);

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

  useEffect(() => {
    const box = frame.current;
    const inner = content.current;
    if (box === null || inner === null) {
      return;
    }
    // Sizes change under the scroll position; only the reader's own hand means "stay here".
    const letGo = () => {
      follows.current &&= box.scrollTop === 0;
    };
    const onPointer = (event: PointerEvent) => {
      const onScrollbar = event.target === box && event.offsetX > box.clientWidth;
      if (onScrollbar) {
        letGo();
      }
    };
    const onRelease = () => {
      follows.current ||= fromEnd(box) < 8;
    };
    const onWheel = (event: WheelEvent) => {
      if (event.deltaY < 0) {
        letGo();
      }
    };
    const onKey = (event: KeyboardEvent) => {
      if (upward.has(event.key)) {
        letGo();
      }
    };
    const watch = new ResizeObserver(() => {
      if (follows.current) {
        box.scrollTop = box.scrollHeight;
      }
    });
    watch.observe(inner);
    watch.observe(box);
    box.addEventListener("wheel", onWheel, { passive: true });
    box.addEventListener("touchmove", letGo, { passive: true });
    box.addEventListener("touchend", onRelease);
    box.addEventListener("pointerdown", onPointer);
    box.addEventListener("keydown", onKey);
    return () => {
      watch.disconnect();
      box.removeEventListener("wheel", onWheel);
      box.removeEventListener("touchmove", letGo);
      box.removeEventListener("touchend", onRelease);
      box.removeEventListener("pointerdown", onPointer);
      box.removeEventListener("keydown", onKey);
    };
  }, []);

  const onScroll = useCallback(() => {
    const box = frame.current;
    if (box !== null) {
      const isNear = fromEnd(box) < near;
      const wentDown = box.scrollTop >= last.current;
      last.current = box.scrollTop;
      follows.current ||= isNear && wentDown;
      setAtEnd(follows.current || isNear);
    }
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

function fromEnd(box: HTMLElement): number {
  return box.scrollHeight - box.scrollTop - box.clientHeight;
}
