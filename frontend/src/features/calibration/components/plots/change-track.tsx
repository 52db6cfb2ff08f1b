import type { Figure } from "../../api/figures";

const reach = 0.5;

const place = (value: number) =>
  `${(100 * (Math.min(reach, Math.max(-reach, value)) + reach)) / (2 * reach)}%`;

/** A change with its interval around nought; the cell beside says the same. */
export function ChangeTrack({ change }: { readonly change: Figure }) {
  return (
    <svg className="track" width="100%" height="28" aria-hidden="true" focusable="false">
      <line className="track-zero" x1="50%" x2="50%" y1="2" y2="26" />
      {[-0.5, -0.25, 0.25, 0.5].map((tick) => (
        <line key={tick} className="track-tick" x1={place(tick)} x2={place(tick)} y1="6" y2="22" />
      ))}
      {change.kind === "known" && (
        <g className="track-judge">
          {change.low !== null && change.high !== null && (
            <line x1={place(change.low)} x2={place(change.high)} y1="14" y2="14" />
          )}
          <circle cx={place(change.value)} cy="14" r="4.5" />
        </g>
      )}
    </svg>
  );
}
