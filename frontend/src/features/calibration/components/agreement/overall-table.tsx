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
            {judgeHuman !== null && <Compared of={judgeHuman} withJudge />}
            <Compared of={humanHuman} withJudge={false} />
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

interface ComparedProps {
  readonly of: Agreement;
  readonly withJudge: boolean;
}

/** So few transcripts look all the same when they are drawn again. */
const fewestForIntervals = 5;

function Compared({ of, withJudge }: ComparedProps) {
  const { notReached, notJudged } = of.leftOut;
  const who = useWhoRates();
  const raters = withJudge ? `${count(of.raters - 1, who)} and the judge` : count(of.raters, who);
  return (
    <td>
      <span className="known">
        <strong>{of.n}</strong>
        <small>
          {count(of.transcripts, "transcript")}, {of.n === 0 ? "nobody" : raters}
          {notReached > 0 && <>; {notReached} not reached, left out</>}
          {notJudged > 0 && <>; {notJudged} not judged, left out</>}
        </small>
        {of.n > 0 && of.transcripts < fewestForIntervals && (
          <small>no intervals: they take {fewestForIntervals} transcripts or more</small>
        )}
      </span>
    </td>
  );
}
