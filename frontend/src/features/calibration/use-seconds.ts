import { useEffect, useRef } from "react";

/** Counts the seconds for which the page was really before somebody's eyes. */
export function useSeconds(): () => number {
  const gone = useRef(0);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") {
        gone.current += 1;
      }
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return () => gone.current;
}
