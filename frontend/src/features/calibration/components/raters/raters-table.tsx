import type { Solved } from "../../api/raters";
import { digits, readable, signed } from "../../words";
import { Scroll } from "../scroll";

const orDash = (value: number | null) => (value === null ? "–" : digits(value));

/** The raters and the criteria with their places on the ruler and how well they fit. */
export function RatersTable({ solved }: { readonly solved: Solved }) {
  const strict = [...solved.raters].sort((a, b) => b.severity - a.severity);
  const hard = [...solved.criteria].sort((a, b) => b.difficulty - a.difficulty);
  return (
    <>
      <Scroll label="Raters">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">Rater, strictest first</th>
              <th scope="col">Severity</th>
              <th scope="col">± SE</th>
              <th scope="col">Infit</th>
              <th scope="col">Outfit</th>
              <th scope="col">Change</th>
              <th scope="col">n</th>
              <th scope="col">Reading</th>
            </tr>
          </thead>
          <tbody>
            {strict.map((rater) => (
              <tr key={rater.id}>
                <th scope="row">
                  {rater.label}
                  {rater.judge && rater.label !== "The judge" && <small>the judge</small>}
                </th>
                <td>{signed(rater.severity)}</td>
                <td>{orDash(rater.se)}</td>
                <td>{orDash(rater.infit)}</td>
                <td>{orDash(rater.outfit)}</td>
                <td>
                  {rater.change === null ? (
                    "–"
                  ) : (
                    <span className="known">
                      {signed(rater.change.value)}
                      <small>± {digits(rater.change.se)}</small>
                    </span>
                  )}
                </td>
                <td>{rater.n}</td>
                <td className="reading">{rater.reading}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <details className="behind">
        <summary>The criteria on the same ruler</summary>
        <Scroll label="Criteria">
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">Criterion, hardest first</th>
                <th scope="col">Question</th>
                <th scope="col">Difficulty</th>
                <th scope="col">± SE</th>
                <th scope="col">Infit</th>
                <th scope="col">Outfit</th>
                <th scope="col">n</th>
              </tr>
            </thead>
            <tbody>
              {hard.map((criterion) => (
                <tr key={`${criterion.question ?? ""}:${criterion.id}`}>
                  <th scope="row">{criterion.title}</th>
                  <td>{criterion.question === null ? "–" : readable(criterion.question)}</td>
                  <td>{signed(criterion.difficulty)}</td>
                  <td>{orDash(criterion.se)}</td>
                  <td>{orDash(criterion.infit)}</td>
                  <td>{orDash(criterion.outfit)}</td>
                  <td>{criterion.n}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
      <p className="quiet">
        Severity and its change from the first half of a rater’s ratings to the second are in
        logits, above 0 stricter, each with its standard error; n counts ratings. A dash stands
        where there are not two halves to compare, or nobody else to compare them by. Infit and
        outfit near 1 are as expected; well above, a rater is erratic; well below, the levels hardly
        vary.
      </p>
    </>
  );
}
