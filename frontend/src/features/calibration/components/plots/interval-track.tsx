import type { Figure } from "../../api/figures";

interface IntervalTrackProps {
  readonly judge: Figure | null;
  readonly human: Figure | null;
}

const low = -0.2;
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

const share = (value: number) => (Math.min(1, Math.max(low, value)) - low) / (1 - low);
const place = (value: number) => `${100 * share(value)}%`;

/** The words to the lines: where chance is and where full agreement, for the head of a column of tracks. */
export function TrackScale() {
  return (
    <svg className="track" width="100%" height="16" aria-hidden="true" focusable="false">
      {[0, 0.5, 1].map((tick) => (
        <text key={tick} x={place(tick)} y="12" textAnchor="middle">
          {tick}
        </text>
      ))}
    </svg>
  );
}

/** Two figures with their intervals on the scale from chance to full agreement; the cells beside say the same. */
export function IntervalTrack({ judge, human }: IntervalTrackProps) {
  return (
    <svg className="track" width="100%" height="34" aria-hidden="true" focusable="false">
      {ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? "track-zero" : "track-tick"}
          x1={place(tick)}
          x2={place(tick)}
          y1="2"
          y2="32"
        />
      ))}
      {judge !== null && <Whisker figure={judge} y={judgeY(human)} look="track-judge" />}
      {human !== null && <Whisker figure={human} y={judge === null ? 17 : 23} look="track-human" />}
    </svg>
  );
}

function judgeY(human: Figure | null): number {
  return human === null ? 17 : 11;
}

interface WhiskerProps {
  readonly figure: Figure;
  readonly y: number;
  readonly look: string;
}

/** The judge is a filled dot on a solid line, the humans an open ring on a dashed one. */
function Whisker({ figure, y, look }: WhiskerProps) {
  if (figure.kind === "undefined") {
    return null;
  }
  return (
    <g className={look}>
      {figure.low !== null && figure.high !== null && (
        <line x1={place(figure.low)} x2={place(figure.high)} y1={y} y2={y} />
      )}
      {figure.value < low ? (
        <text className="track-off" x="0" y={y + 5}>
          ◂
        </text>
      ) : (
        <circle cx={place(figure.value)} cy={y} r="4.5" />
      )}
    </g>
  );
}
