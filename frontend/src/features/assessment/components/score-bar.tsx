import type { Score } from "../api/report";
import { scoreWord } from "../score-words";

const top = 4;

interface ScoreBarProps {
  readonly title: string;
  readonly score: Score;
}

/** One score on the scale of 0 to 4: the range as a band, the point as a mark. */
export function ScoreBar({ title, score }: ScoreBarProps) {
  const { low, high, point } = score;
  const percent = (value: number) => `${(value / top) * 100}%`;
  return (
    <div className="score">
      <dt>{title}</dt>
      <dd>
        <span className="score-track" aria-hidden="true">
          <span
            className="score-band"
            style={{ left: percent(low), width: `max(2px, ${percent(high - low)})` }}
          />
          {point !== null && <span className="score-point" style={{ left: percent(point) }} />}
        </span>
        <span className="score-word">
          {scoreWord(score)}
          {point !== null && high - low >= 0.05 && (
            <span className="score-range">
              {low.toFixed(1)}–{high.toFixed(1)}
            </span>
          )}
        </span>
      </dd>
    </div>
  );
}
