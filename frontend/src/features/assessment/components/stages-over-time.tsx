import { clock } from "@/lib/duration";
import type { Report } from "../api/report";

/** When each stage was first shown, and how much of it in the end. */
export function StagesOverTime({ stages }: { readonly stages: Report["stages"] }) {
  if (stages.length === 0) {
    return null;
  }
  return (
    <section className="over-time" aria-labelledby="over-time-title">
      <h2 id="over-time-title">Stages over time</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">First shown</th>
            <th scope="col">In the end</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => {
            const percent = Math.round(stage.share * 100);
            return (
              <tr key={stage.id}>
                <th scope="row">{stage.title}</th>
                <td>{stage.coveredAtSeconds === null ? "–" : clock(stage.coveredAtSeconds)}</td>
                <td>
                  <span className="over-time-cell">
                    <span className="stage-bar" aria-hidden="true">
                      <span style={{ width: `${percent}%` }} />
                    </span>
                    {percent} %
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
