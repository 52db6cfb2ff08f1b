import { useState } from "react";
import { store, stored } from "@/lib/storage";

/** A yes or no that this browser remembers; yes unless it was turned off. */
export function useFlag(key: string): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => stored(key) !== "off");
  const set = (next: boolean) => {
    setOn(next);
    store(key, next ? "" : "off");
  };
  return [on, set];
}
