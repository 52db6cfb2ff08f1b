import type { Drift, DriftLine } from "../../api/production";
import { digits, readable } from "../../words";
import { Scroll } from "../scroll";

const stateWord: Record<DriftLine["state"], string> = {
  calm: "calm",
  watch: "watch",
  alert: "alert",
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
          PSI of the levels against the golden set’s: below 0.1 calm, above 0.25 moved. Each cell
          says its state in words.
        </span>
      </figcaption>
      <Scroll label="Drift by week">
        <table className="figures drift">
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              {drift.weeks.map((week) => (
                <th key={week} scope="col">
                  {week}
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
        <span className="quiet">–</span>
      </td>
    );
  }
  return (
    <td className={`is-${line.state}`}>
      <strong>{line.psi.kind === "known" ? digits(line.psi.value) : "Not known"}</strong>
      <small>
        {line.psi.kind === "known" ? stateWord[line.state] : line.psi.why}, n {line.n}
        {line.p.kind === "known" && <>, KS p {digits(line.p.value, 3)}</>}
      </small>
      {line.state !== "calm" && <small>{line.sentence}</small>}
    </td>
  );
}
