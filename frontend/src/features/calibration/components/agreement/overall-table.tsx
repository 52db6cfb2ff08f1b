import type { Agreement, Row } from "../../api/figures";
import { measures } from "../../measures";
import { count } from "../../words";
import { useWhoRates } from "../../who-rates";
import { FigureText } from "./figure-cell";
import { Scroll } from "../scroll";

/** Every figure of one row: judge and humans beside humans among themselves. */
export function OverallTable({ row }: { readonly row: Row }) {
  const { judgeHuman, humanHuman } = row;
  const who = useWhoRates();
  return (
    <Scroll label={`All figures: ${row.title}`}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {judgeHuman !== null && <th scope="col">Judge and {who}</th>}
            <th scope="col">{who === "human" ? "Human and human" : "Author and author"}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Pairs compared</th>
            {judgeHuman !== null && <Compared of={judgeHuman} />}
            <Compared of={humanHuman} />
          </tr>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">
                {measure.title}
                <small>{measure.says}</small>
              </th>
              {judgeHuman !== null && (
                <td>
                  <FigureText figure={measure.of(judgeHuman)} write={measure.write} />
                </td>
              )}
              <td>
                <FigureText figure={measure.of(humanHuman)} write={measure.write} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Compared({ of }: { readonly of: Agreement }) {
  const { notReached, notJudged } = of.leftOut;
  return (
    <td>
      <span className="known">
        <strong>{of.n}</strong>
        <small>
          {count(of.transcripts, "transcript")}, {count(of.raters, "rater")}
          {notReached > 0 && <>; {notReached} not reached, left out</>}
          {notJudged > 0 && <>; {notJudged} not judged, left out</>}
        </small>
      </span>
    </td>
  );
}
