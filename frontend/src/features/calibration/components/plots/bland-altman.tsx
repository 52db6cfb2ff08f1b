import type { Agreement, Figure } from "../../api/figures";
import { digits, signed } from "../../words";
import { useWhoRates, type WhoRates } from "../../who-rates";
import { useMemo } from "react";
import { Scroll } from "../scroll";

interface Bubble {
  readonly mean: number;
  readonly difference: number;
  readonly pairs: number;
}

const width = 520;
const height = 380;
const x = (mean: number) => 56 + (mean / 4) * (width - 160);
const y = (difference: number) => 20 + ((4 - difference) / 8) * (height - 70);

/** How far the judge is from the human, along the scale: does it err more with the good or the poor? */
export function BlandAltman({ agreement }: { readonly agreement: Agreement }) {
  const bubbles = useMemo(() => bubblesOf(agreement.confusion ?? []), [agreement.confusion]);
  const most = Math.max(1, ...bubbles.map(({ pairs }) => pairs));
  const { bias, limits } = agreement;
  const who = useWhoRates();
  return (
    <figure className="plot">
      <figcaption>
        <strong>Difference along the scale</strong>
        <span>Judge minus {who} over their mean; larger dots are more pairs.</span>
      </figcaption>
      <Scroll label="Plot: difference along the scale">
        <svg
          className="chart"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={inWords(bias, limits, who)}
        >
          {[-4, -3, -2, -1, 0, 1, 2, 3, 4].map((tick) => (
            <g key={tick}>
              <line
                className={tick === 0 ? "chart-zero" : "chart-grid"}
                x1={x(0)}
                x2={x(4)}
                y1={y(tick)}
                y2={y(tick)}
              />
              <text className="chart-tick" x={x(0) - 10} y={y(tick) + 4} textAnchor="end">
                {signed(tick, 0)}
              </text>
            </g>
          ))}
          {[0, 1, 2, 3, 4].map((tick) => (
            <text key={tick} className="chart-tick" x={x(tick)} y={height - 28} textAnchor="middle">
              {tick}
            </text>
          ))}
          <text className="chart-axis" x={x(2)} y={height - 6} textAnchor="middle">
            Mean of judge and {who}
          </text>
          {bubbles.map((bubble) => (
            <circle
              key={`${bubble.mean}:${bubble.difference}`}
              className="chart-bubble"
              cx={x(bubble.mean)}
              cy={y(bubble.difference)}
              r={3 + 11 * Math.sqrt(bubble.pairs / most)}
            />
          ))}
          <Rule figure={bias} look="chart-bias" word="bias" />
          <Rule figure={limits?.low ?? null} look="chart-limit" word="limit" />
          <Rule figure={limits?.high ?? null} look="chart-limit" word="limit" />
        </svg>
      </Scroll>
      <BubbleTable bubbles={bubbles} agreement={agreement} />
    </figure>
  );
}

interface RuleProps {
  readonly figure: Figure | null;
  readonly look: string;
  readonly word: string;
}

function Rule({ figure, look, word }: RuleProps) {
  if (figure?.kind !== "known") {
    return null;
  }
  const at = y(Math.max(-4, Math.min(4, figure.value)));
  return (
    <g className={look}>
      <line x1={x(0)} x2={x(4) + 18} y1={at} y2={at} />
      <text x={x(4) + 22} y={at + 4}>
        {word} {signed(figure.value)}
      </text>
    </g>
  );
}

function BubbleTable({
  bubbles,
  agreement,
}: {
  readonly bubbles: readonly Bubble[];
  readonly agreement: Agreement;
}) {
  const who = useWhoRates();
  return (
    <details className="behind">
      <summary>As a table</summary>
      <p>{inWords(agreement.bias, agreement.limits, who)}</p>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Mean</th>
            <th scope="col">Difference</th>
            <th scope="col">Pairs</th>
          </tr>
        </thead>
        <tbody>
          {bubbles.map(({ mean, difference, pairs }) => (
            <tr key={`${mean}:${difference}`}>
              <td>{digits(mean, 1)}</td>
              <td>{signed(difference, 0)}</td>
              <td>{pairs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function inWords(bias: Agreement["bias"], limits: Agreement["limits"], who: WhoRates): string {
  if (bias?.kind !== "known") {
    return bias === null ? `No bias between ${who}s.` : `Bias not known: ${bias.why}`;
  }
  const lean =
    bias.value > 0
      ? `${digits(bias.value)} levels kinder than`
      : bias.value < 0
        ? `${digits(-bias.value)} levels stricter than`
        : "neither kinder nor stricter than";
  const within =
    limits?.low.kind === "known" && limits.high.kind === "known"
      ? ` Nineteen of twenty differences lie between ${signed(limits.low.value)} and ${signed(limits.high.value)}.`
      : "";
  return `On average the judge is ${lean} the ${who}s.${within}`;
}

function bubblesOf(confusion: readonly (readonly number[])[]): readonly Bubble[] {
  return confusion
    .flatMap((row, judge) =>
      row.map((pairs, human) => ({
        mean: (judge + human) / 2,
        difference: judge - human,
        pairs,
      })),
    )
    .filter(({ pairs }) => pairs > 0);
}
