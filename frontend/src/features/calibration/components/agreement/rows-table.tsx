import type { Row } from "../../api/figures";
import { digits, percent, signed } from "../../words";
import { useWhoRates } from "../../who-rates";
import { IntervalTrack, TrackScale } from "../plots/interval-track";
import { FigureText } from "./figure-cell";
import { Scroll } from "../scroll";

interface RowsTableProps {
  readonly title: string;
  readonly id: string;
  readonly rows: readonly Row[];
}

/** More lines than this are shown when asked for. */
const fewEnough = 12;

/** One row a dimension, question or criterion, with the intervals drawn on one scale. */
export function RowsTable({ title, id, rows }: RowsTableProps) {
  if (rows.length === 0) {
    return null;
  }
  const table = <Table title={title} rows={rows} />;
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length > fewEnough ? (
        <details className="behind">
          <summary>
            Show all {rows.length} {title.toLowerCase()}
          </summary>
          {table}
        </details>
      ) : (
        table
      )}
    </section>
  );
}

function Table({ title, rows }: Omit<RowsTableProps, "id">) {
  const who = useWhoRates();
  const judged = rows.some(({ judgeHuman }) => judgeHuman !== null);
  return (
    <Scroll label={`Figures: ${title}`}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" className="track-head">
              Weighted κ
              <small aria-hidden="true">
                {judged && <span className="key-judge">judge–{who}</span>}{" "}
                <span className="key-human">
                  {who}–{who}
                </span>
              </small>
              <TrackScale />
            </th>
            {judged && <th scope="col">Judge–{who}</th>}
            <th scope="col">{who === "human" ? "Human–human" : "Author–author"}</th>
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
