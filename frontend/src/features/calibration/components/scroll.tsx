import type { ReactNode } from "react";

interface ScrollProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A frame for what may be wider than the page; it can be reached and moved by keyboard. */
export function Scroll({ label, children }: ScrollProps) {
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
