import type { Solved } from "../../api/raters";
import { signed } from "../../words";
import { Scroll } from "../scroll";

const width = 720;
const left = 170;
const right = 30;
const row = 30;

/** All raters on one ruler in logits, with 95 % whiskers; criteria and transcripts as ticks below. */
export function SeverityRuler({ solved }: { readonly solved: Solved }) {
  const shared = commonStart(solved.raters);
  const raters = [...solved.raters].sort((a, b) => b.severity - a.severity);
  const criteria = solved.criteria.map(({ difficulty }) => difficulty);
  const transcripts = solved.transcripts.filter((t) => !t.extreme).map(({ ability }) => ability);
  const ends = raters.flatMap(({ severity, se }) => [
    severity - 1.96 * (se ?? 0),
    severity + 1.96 * (se ?? 0),
  ]);
  const reach = Math.ceil(Math.max(1, ...[...ends, ...criteria, ...transcripts].map(Math.abs)));
  const x = (logit: number) => left + ((logit + reach) / (2 * reach)) * (width - left - right);
  const ticksAt = 24 + raters.length * row;
  const height = ticksAt + 104;
  return (
    <figure className="plot ruler">
      <figcaption>
        <strong>Severity ruler</strong>
        <span>Milder to the left, stricter to the right; whiskers are 95 % intervals.</span>
      </figcaption>
      <Scroll label="Plot: severity ruler">
        <svg
          className="chart"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={inWords(raters)}
        >
          {logits(reach).map((logit) => (
            <g key={logit}>
              <line
                className={logit === 0 ? "chart-zero" : "chart-grid"}
                x1={x(logit)}
                x2={x(logit)}
                y1="10"
                y2={height - 34}
              />
              <text x={x(logit)} y={height - 20} textAnchor="middle">
                {signed(logit, 0)}
              </text>
            </g>
          ))}
          <text x={width - right} y={height - 3} textAnchor="end">
            logits
          </text>
          {raters.map(({ id, label, judge, severity, se }, place) => {
            const y = 26 + place * row;
            return (
              <g key={id} className={judge ? "ruler-judge" : "ruler-human"}>
                <text x={left - 14} y={y + 4} textAnchor="end">
                  {short(judge ? label : label.slice(shared))}
                </text>
                {se !== null && (
                  <line x1={x(severity - 1.96 * se)} x2={x(severity + 1.96 * se)} y1={y} y2={y} />
                )}
                {judge ? (
                  <rect
                    x={x(severity) - 6}
                    y={y - 6}
                    width="12"
                    height="12"
                    transform={`rotate(45 ${x(severity)} ${y})`}
                  />
                ) : (
                  <circle cx={x(severity)} cy={y} r="5.5" />
                )}
              </g>
            );
          })}
          <Ticks word="Criteria" values={criteria} x={x} y={ticksAt + 14} />
          <Ticks word="Transcripts" values={transcripts} x={x} y={ticksAt + 42} />
        </svg>
      </Scroll>
    </figure>
  );
}

interface TicksProps {
  readonly word: string;
  readonly values: readonly number[];
  readonly x: (logit: number) => number;
  readonly y: number;
}

function Ticks({ word, values, x, y }: TicksProps) {
  return (
    <g className="ruler-ticks">
      <text x={left - 14} y={y + 4} textAnchor="end">
        {word}
      </text>
      {values.map((value, place) => (
        <line key={place} x1={x(value)} x2={x(value)} y1={y - 8} y2={y + 8} />
      ))}
    </g>
  );
}

function logits(reach: number): readonly number[] {
  const step = reach > 4 ? 2 : 1;
  const count = Math.floor(reach / step);
  return Array.from({ length: 2 * count + 1 }, (_, place) => (place - count) * step);
}

/** How many characters the imported raters of one set have in common, "March: " for instance. */
function commonStart(raters: Solved["raters"]): number {
  const sets = new Set(
    raters
      .filter(({ judge }) => !judge)
      .map(({ label }) => label.slice(0, label.indexOf(": ") + 2)),
  );
  const [only = ""] = sets;
  return sets.size === 1 && only.endsWith(": ") ? only.length : 0;
}

/** Names end differently more often than they begin so. */
function short(label: string): string {
  return label.length > 20 ? `…${label.slice(-19)}` : label;
}

function inWords(raters: Solved["raters"]): string {
  const all = raters.map(({ label, severity }) => `${label} ${signed(severity)}`).join(", ");
  return `Severity in logits, strictest first: ${all}. The table below has the figures.`;
}
