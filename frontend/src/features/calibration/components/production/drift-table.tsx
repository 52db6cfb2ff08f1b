import type { Drift, DriftLine } from "../../api/production";
import { digits, readable, shortDay } from "../../words";
import { Scroll } from "../scroll";

const stateWord: Record<DriftLine["state"], string> = {
  calm: "calm",
  watch: "watch",
  alert: "alert",
  unknown: "too few to tell",
};

/** Criteria down, weeks across: how far the levels have moved from the golden set's. */
export function DriftTable({ drift }: { readonly drift: Drift }) {
  const criteria = [
    ...new Map(drift.lines.map((line) => [`${line.question}/${line.criterion}`, line])).values(),
  ];
  return (
    <figure className="plot">
      <figcaption>
        <strong>Levels by week</strong>
        <span>
          In bold how far the levels have moved from the golden set’s time (PSI), below it the
          largest gap (KS), how likely chance makes one as large (p), and how many levels the week
          has (n). Few levels move far by chance: a cell is to be watched when PSI is 0.1 or more
          and p below 0.05, and an alert when PSI is 0.25 or more and p below 0.01.
        </span>
      </figcaption>
      <Scroll label="Drift by week">
        <table className="figures drift">
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              {drift.weeks.map((week) => (
                <th key={week} scope="col">
                  {shortDay(week)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ question, criterion, title }) => (
              <tr key={`${question}/${criterion}`}>
                <th scope="row">
                  {title}
                  <small>{readable(question)}</small>
                </th>
                {drift.weeks.map((week) => (
                  <Cell
                    key={week}
                    line={drift.lines.find(
                      (line) =>
                        line.week === week &&
                        line.question === question &&
                        line.criterion === criterion,
                    )}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </figure>
  );
}

function Cell({ line }: { readonly line: DriftLine | undefined }) {
  if (line === undefined) {
    return (
      <td>
        <span className="quiet">No interview</span>
      </td>
    );
  }
  const { state, psi, ks, p, n, sentence } = line;
  if (state === "unknown" || psi.kind === "undefined") {
    return (
      <td>
        <span className="unknown">
          <strong>Not known</strong>
          <small>
            {stateWord.unknown}, n {n}
          </small>
        </span>
      </td>
    );
  }
  return (
    <td className={`is-${state}`}>
      <strong>{digits(psi.value)}</strong>
      <small>
        {stateWord[state]}, n {n}
      </small>
      {ks.kind === "known" && p.kind === "known" && (
        <small>
          KS {digits(ks.value)}, {chance(p.value)}
        </small>
      )}
      {state !== "calm" && <small>{sentence}</small>}
    </td>
  );
}

/** A chance is never nought. */
const chance = (p: number) => (p < 0.001 ? "p < 0.001" : `p ${digits(p, 3)}`);
