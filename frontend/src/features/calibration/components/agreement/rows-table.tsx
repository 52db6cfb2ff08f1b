import type { Row } from "../../api/figures";
import { digits, percent, signed } from "../../words";
import { IntervalTrack } from "../plots/interval-track";
import { FigureText } from "./figure-cell";
import { Scroll } from "../scroll";

interface RowsTableProps {
  readonly title: string;
  readonly id: string;
  readonly rows: readonly Row[];
}

/** One row a dimension, question or criterion, with the intervals drawn on one scale. */
export function RowsTable({ title, id, rows }: RowsTableProps) {
  if (rows.length === 0) {
    return null;
  }
  const judged = rows.some(({ judgeHuman }) => judgeHuman !== null);
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Scroll label={`Figures: ${title}`}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col" className="track-head">
                Weighted κ
                <small aria-hidden="true">
                  {judged && <span className="key-judge">judge–human</span>}{" "}
                  <span className="key-human">human–human</span>
                </small>
              </th>
              {judged && <th scope="col">Judge–human</th>}
              <th scope="col">Human–human</th>
              {judged && <th scope="col">Difference</th>}
              {judged && <th scope="col">Bias</th>}
              <th scope="col">Same level</th>
              <th scope="col">α ordinal</th>
              <th scope="col">n</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RowLine key={`${row.question ?? ""}:${row.id}`} row={row} judged={judged} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function RowLine({ row, judged }: { readonly row: Row; readonly judged: boolean }) {
  const { judgeHuman, humanHuman } = row;
  const first = judgeHuman ?? humanHuman;
  return (
    <tr>
      <th scope="row">{row.title}</th>
      <td>
        <IntervalTrack judge={judgeHuman?.weightedKappa ?? null} human={humanHuman.weightedKappa} />
      </td>
      {judged && (
        <td>
          <FigureText figure={judgeHuman?.weightedKappa ?? null} />
        </td>
      )}
      <td>
        <FigureText figure={humanHuman.weightedKappa} />
      </td>
      {judged && (
        <td>
          <FigureText figure={row.difference} write={signed} />
        </td>
      )}
      {judged && (
        <td>
          <FigureText figure={judgeHuman?.bias ?? null} write={signed} />
        </td>
      )}
      <td>
        <FigureText figure={first.exact} write={percent} />
      </td>
      <td>
        <FigureText figure={first.alphaOrdinal} write={digits} />
      </td>
      <td>{first.n}</td>
    </tr>
  );
}
