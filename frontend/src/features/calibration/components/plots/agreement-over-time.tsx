import type { Drift } from "../../api/production";
import { digits } from "../../words";
import { FigureText } from "../agreement/figure-cell";
import { Scroll } from "../scroll";

type Weeks = Drift["agreement"];

const width = 640;
const height = 220;
const top = 16;
const bottom = 40;
const y = (kappa: number) => top + (1 - Math.max(0, Math.min(1, kappa))) * (height - top - bottom);

/** Agreement of judge and humans week by week; a week without a figure is a gap, not a nought. */
export function AgreementOverTime({ weeks }: { readonly weeks: Weeks }) {
  if (weeks.length === 0) {
    return null;
  }
  const x = (place: number) => 44 + (place / Math.max(1, weeks.length - 1)) * (width - 74);
  return (
    <figure className="plot over-weeks">
      <figcaption>
        <strong>Rolling agreement</strong>
        <span>Weighted κ of judge and humans, week by week.</span>
      </figcaption>
      <Scroll label="Plot: rolling agreement">
        <svg
          className="chart"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={inWords(weeks)}
        >
          {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
            <g key={tick}>
              <line className="chart-grid" x1="44" x2={width - 30} y1={y(tick)} y2={y(tick)} />
              <text x="36" y={y(tick) + 4} textAnchor="end">
                {digits(tick)}
              </text>
            </g>
          ))}
          {weeks.map(({ week, weightedKappa }, place) => {
            const next = weeks[place + 1]?.weightedKappa;
            return (
              <g key={week} className="track-judge">
                <text x={x(place)} y={height - 14} textAnchor="middle">
                  {week.slice(5)}
                </text>
                {weightedKappa.kind === "known" && (
                  <>
                    {next?.kind === "known" && (
                      <line
                        x1={x(place)}
                        x2={x(place + 1)}
                        y1={y(weightedKappa.value)}
                        y2={y(next.value)}
                      />
                    )}
                    <circle cx={x(place)} cy={y(weightedKappa.value)} r="4.5" />
                  </>
                )}
              </g>
            );
          })}
        </svg>
      </Scroll>
      <details className="behind">
        <summary>As a table</summary>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">Week</th>
              <th scope="col">Weighted κ</th>
              <th scope="col">n</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, n, weightedKappa }) => (
              <tr key={week}>
                <th scope="row">{week}</th>
                <td>
                  <FigureText figure={weightedKappa} />
                </td>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function inWords(weeks: Weeks): string {
  const known = weeks.map(({ week, weightedKappa }) =>
    weightedKappa.kind === "known" ? `${week} ${digits(weightedKappa.value)}` : `${week} not known`,
  );
  return `Weighted κ by week: ${known.join(", ")}.`;
}
