import { Icon } from "@/components/icon";
import type { BiasRow } from "../../api/bias";
import { digits, percent, signed } from "../../words";
import { FigureText } from "../agreement/figure-cell";
import { Scroll } from "../scroll";

const checkWord: Record<BiasRow["check"], string> = {
  length: "Length",
  order: "Order of the criteria",
  formatting: "Formatting",
  boasting: "Boasting",
  irrelevance: "Irrelevant talk",
  repetition: "Repetition",
  echo: "Echoing the question",
  retraction: "Taking it back",
};

/** What should not move a level, what should, and by how much it did. */
export function BiasTable({ rows }: { readonly rows: readonly BiasRow[] }) {
  return (
    <Scroll label="Bias checks: figures">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Check</th>
            <th scope="col">Mean shift, in levels</th>
            <th scope="col">Findings moved</th>
            <th scope="col">Asked for</th>
            <th scope="col">Result</th>
            <th scope="col">Findings (n)</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.check}>
              <th scope="row">
                {checkWord[row.check]}
                <small>{row.sentence}</small>
              </th>
              <td>
                <FigureText figure={row.meanShift} write={(value) => signed(value, 3)} />
              </td>
              <td>
                <FigureText figure={row.moved} write={percent} />
              </td>
              <td>{allowed(row)}</td>
              <td>
                <Result ok={row.ok} />
              </td>
              <td>{row.n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Result({ ok }: { readonly ok: boolean | null }) {
  if (ok === null) {
    return <span className="quiet">No limit</span>;
  }
  return (
    <span className={ok ? "check-ok" : "fault"}>
      <Icon name={ok ? "check" : "alert"} size={16} /> {ok ? "Holds" : "Fails"}
    </span>
  );
}

/** What is asked for: of most checks that levels stay, of a retraction that they fall. */
function allowed({ check, allowed: limit }: BiasRow): string {
  if (limit === null) {
    return "–";
  }
  return check === "retraction"
    ? `at least ${percent(limit)} moved`
    : `a shift of at most ${digits(limit)}`;
}
