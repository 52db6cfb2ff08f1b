import type { Drift } from "../../api/production";
import { day, digits, shortDay } from "../../words";
import { FigureText } from "../agreement/figure-cell";
import { Scroll } from "../scroll";

type Weeks = Drift["agreement"];

const width = 640;
const height = 220;
const top = 16;
const bottom = 40;

/** From full agreement down to chance, or as far below it as anything reaches. */
function scaleOf(weeks: Weeks) {
  const values = weeks.flatMap(({ weightedKappa: kappa }) =>
    kappa.kind === "known" ? [kappa.low ?? kappa.value, kappa.value] : [],
  );
  const lowest = Math.min(0, Math.floor(4 * Math.min(...values)) / 4);
  const ticks = Array.from({ length: (1 - lowest) * 4 + 1 }, (_, place) => lowest + place / 4);
  const y = (kappa: number) => top + ((1 - kappa) / (1 - lowest)) * (height - top - bottom);
  return { ticks, y };
}

/** Agreement of judge and humans week by week; a week without a figure is a gap, not a nought. */
export function AgreementOverTime({ weeks }: { readonly weeks: Weeks }) {
  if (weeks.length === 0) {
    return null;
  }
  const x = (place: number) => 44 + (place / Math.max(1, weeks.length - 1)) * (width - 74);
  const { ticks, y } = scaleOf(weeks);
  return (
    <figure className="plot over-weeks">
      <figcaption>
        <strong>Rolling agreement</strong>
        <span>
          Weighted κ of judge and humans over the four weeks up to each; whiskers are 95 %
          intervals.
        </span>
      </figcaption>
      <Scroll label="Plot: rolling agreement">
        <svg
          className="chart"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={inWords(weeks)}
        >
          {ticks.map((tick) => (
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
                  {shortDay(week)}
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
                    {weightedKappa.low !== null && weightedKappa.high !== null && (
                      <line
                        className="whisker"
                        x1={x(place)}
                        x2={x(place)}
                        y1={y(weightedKappa.low)}
                        y2={y(weightedKappa.high)}
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
              <th scope="col">Four weeks up to that of</th>
              <th scope="col">Weighted κ</th>
              <th scope="col">Pairs of levels</th>
              <th scope="col">Interviews</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, n, transcripts, weightedKappa }) => (
              <tr key={week}>
                <th scope="row">{day(week)}</th>
                <td>
                  <FigureText figure={weightedKappa} />
                </td>
                <td>{n}</td>
                <td>{transcripts}</td>
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
    weightedKappa.kind === "known"
      ? `${day(week)} ${digits(weightedKappa.value)}`
      : `${day(week)} not known`,
  );
  return `Weighted κ over four weeks, up to that of ${known.join(", ")}.`;
}
