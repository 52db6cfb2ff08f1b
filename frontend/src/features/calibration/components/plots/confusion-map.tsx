import { levelWord } from "@/lib/words";
import { useWhoRates } from "../../who-rates";
import { Scroll } from "../scroll";

interface ConfusionMapProps {
  readonly confusion: readonly (readonly number[])[];
  readonly withJudge: boolean;
}

/** Not darker than this, in percent, so that the numbers stay readable. */
const darkest = 48;

const levels = [0, 1, 2, 3, 4];

/** Which level met which: a table whose cells are darker the more pairs fell into them. */
export function ConfusionMap({ confusion, withJudge }: ConfusionMapProps) {
  const most = Math.max(1, ...confusion.flat());
  const who = useWhoRates();
  const capital = who === "human" ? "Human" : "Author";
  const rows = withJudge ? "Judge" : `One ${who}`;
  const columns = withJudge ? capital : `Another ${who}`;
  return (
    <figure className="plot">
      <figcaption>
        <strong>Which level met which</strong>
        <span>
          {rows} down, {columns.toLowerCase()} across, in pairs of levels; the diagonal is
          agreement.
          {!withJudge && " Nobody comes first, so each pair is counted both ways round."}
        </span>
      </figcaption>
      <Scroll label="Which level met which">
        <table className="heat">
          <thead>
            <tr>
              <td />
              {levels.map((level) => (
                <th key={level} scope="col">
                  <span className="visually-hidden">{columns}: </span>
                  <LevelName level={level} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...levels].reverse().map((judge) => (
              <tr key={judge}>
                <th scope="row">
                  <span className="visually-hidden">{rows}: </span>
                  <LevelName level={judge} />
                </th>
                {levels.map((human) => (
                  <Cell
                    key={human}
                    pairs={confusion[judge]?.[human] ?? 0}
                    most={most}
                    same={judge === human}
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

function LevelName({ level }: { readonly level: number }) {
  return (
    <>
      {level} <small>{levelWord(level)}</small>
    </>
  );
}

interface CellProps {
  readonly pairs: number;
  readonly most: number;
  readonly same: boolean;
}

function Cell({ pairs, most, same }: CellProps) {
  const share = pairs / most;
  return (
    <td
      className={same ? "is-same" : ""}
      style={{
        background: `color-mix(in srgb, var(--heat) ${(share * darkest).toFixed(0)}%, transparent)`,
      }}
    >
      {pairs}
    </td>
  );
}
