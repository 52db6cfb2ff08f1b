import type { Figure } from "../../api/figures";
import { digits, interval } from "../../words";

interface FigureTextProps {
  readonly figure: Figure | null;
  readonly write?: (value: number) => string;
}

/** A figure with its interval; one that cannot be known says why, and is never a number. */
export function FigureText({ figure, write = digits }: FigureTextProps) {
  if (figure === null) {
    return <span className="quiet">–</span>;
  }
  if (figure.kind === "undefined") {
    return (
      <span className="unknown">
        <strong>Not known</strong>
        <small>{figure.why}</small>
      </span>
    );
  }
  const range = interval(figure, write);
  return (
    <span className="known">
      <strong>{write(figure.value)}</strong>
      {range !== null && <small>{range}</small>}
    </span>
  );
}
