import type { ReactNode } from "react";

interface MovedProps {
  readonly by: number | null;
  readonly children: ReactNode;
}

/** A change, told by its sign; the colour only underlines it. */
export function Moved({ by, children }: MovedProps) {
  const way = by === null || by === 0 ? "" : by > 0 ? "is-up" : "is-down";
  return <span className={`moved ${way}`}>{children}</span>;
}
