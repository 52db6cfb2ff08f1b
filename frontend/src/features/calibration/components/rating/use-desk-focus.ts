import { useEffect, useRef } from "react";

type Place = "criterion" | "note";

/** Brings the focus to the open criterion or its note, also when it is only about to open. */
export function useDeskFocus(active: string) {
  const desk = useRef<HTMLDivElement>(null);
  const wanted = useRef<Place | null>(null);

  const go = (place: Place) => {
    const attribute = place === "note" ? "data-note" : "data-criterion";
    const found = desk.current?.querySelector<HTMLElement>(
      `[${attribute}="${CSS.escape(active)}"]`,
    );
    found?.focus({ preventScroll: place === "criterion" });
    found?.scrollIntoView({ block: place === "note" ? "nearest" : "start" });
  };

  useEffect(() => {
    if (wanted.current !== null) {
      go(wanted.current);
      wanted.current = null;
    }
  });

  return {
    desk,
    /** After the next drawing, so that what has just been opened is there. */
    focus: (place: Place) => {
      wanted.current = place;
      go(place);
    },
  };
}
