import type { Pair, Pairs } from "../../api/pairs";
import { signed } from "../../words";
import { FigureText } from "../agreement/figure-cell";
import { ChangeTrack } from "../plots/change-track";
import { Scroll } from "../scroll";

/** Agreement with the humans before and after, and the change with its interval. */
export function PairTable({ pairs }: { readonly pairs: Pairs }) {
  const marked = pairs.byCriterion.some(({ anchorsChanged }) => anchorsChanged);
  return (
    <section className="part" aria-labelledby="pairs-title">
      <h2 id="pairs-title">Agreement with the humans</h2>
      <Scroll label="Before and after">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Weighted κ before</th>
              <th scope="col">After</th>
              <th scope="col" className="track-head">
                Change
                <small aria-hidden="true">worse ← 0 → better</small>
              </th>
              <th scope="col">Change in κ</th>
              <th scope="col">Bias before</th>
              <th scope="col">Bias after</th>
              <th scope="col">n</th>
            </tr>
          </thead>
          <tbody>
            <Line pair={pairs.overall} />
            {pairs.byCriterion.map((pair) => (
              <Line key={`${pair.question ?? ""}:${pair.id}`} pair={pair} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet">
        Weighted κ is agreement beyond chance: 1 is full agreement, 0 is what chance would give.
        Bias is judge minus human, in levels: above zero the judge is kind.
      </p>
      {marked && (
        <p className="quiet">
          * The anchors of this criterion changed; its ratings were made under the old ones.
        </p>
      )}
    </section>
  );
}

function Line({ pair }: { readonly pair: Pair }) {
  return (
    <tr>
      <th scope="row">
        {pair.title}
        {pair.anchorsChanged && (
          <>
            <span aria-hidden="true"> *</span>
            <span className="visually-hidden">, anchors changed</span>
          </>
        )}
      </th>
      <td>
        <FigureText figure={pair.before} />
      </td>
      <td>
        <FigureText figure={pair.after} />
      </td>
      <td>
        <ChangeTrack change={pair.change} />
      </td>
      <td>
        <FigureText figure={pair.change} write={signed} />
      </td>
      <td>
        <FigureText figure={pair.bias.before} write={signed} />
      </td>
      <td>
        <FigureText figure={pair.bias.after} write={signed} />
      </td>
      <td>{pair.n}</td>
    </tr>
  );
}
