import type { Experiment } from "../../api/production";
import { Scroll } from "../scroll";

type Shift = Experiment["shifts"][number];

interface ShiftTableProps {
  readonly shifts: readonly Shift[];
  /** Tells it from the tables of other trials on the page. */
  readonly trial: string;
}

/** What a shadow would have changed, criterion by criterion, before any human has rated. */
export function ShiftTable({ shifts, trial }: ShiftTableProps) {
  return (
    <Scroll label={`What the shadow would have changed: trial ${trial}`}>
      <table className="figures">
        <caption>What it would have changed, in interviews</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Lower</th>
            <th scope="col">Same level</th>
            <th scope="col">Higher</th>
          </tr>
        </thead>
        <tbody>
          {shifts.map(({ criterion, title, lower, same, higher }) => (
            <tr key={criterion}>
              <th scope="row">{title}</th>
              <td>{lower}</td>
              <td>{same}</td>
              <td>{higher}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
