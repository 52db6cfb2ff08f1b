import type { ReactNode } from "react";
import type { Comparison, Line } from "../../api/comparison";
import { dimensionLabel, percent, ratingWord } from "../../words";
import { LevelSteps } from "./level-steps";

interface ComparisonLineProps {
  readonly line: Line;
  readonly raters: Comparison["raters"];
  readonly shown: boolean;
  readonly onShow: () => void;
  /** Stands beneath the sides while the criterion is open. */
  readonly children?: ReactNode;
}

/** One criterion: who set which level, and why. */
export function ComparisonLine({ line, raters, shown, onShow, children }: ComparisonLineProps) {
  const labelOf = (id: string) => {
    const rater = raters.find((known) => known.id === id);
    return rater?.me === true ? "You" : (rater?.label ?? id);
  };
  return (
    <li className={shown ? "crit is-open" : "crit"}>
      <h2>
        <button type="button" aria-expanded={shown} onClick={onShow}>
          <span className="crit-title">
            {line.title}
            <small>{dimensionLabel(line.dimension)}</small>
          </span>
          <span className={line.distance >= 2 ? "crit-level is-apart" : "crit-level"}>
            {distanceWord(line)}
          </span>
        </button>
      </h2>
      <dl className="sides">
        {line.judge !== null && (
          <div>
            <dt>Judge</dt>
            <dd>
              <JudgeLevel judge={line.judge} />
              {shown && line.judge.reason !== "" && <p>{line.judge.reason}</p>}
              {shown && line.judge.confidence !== null && (
                <p className="quiet">Confidence {percent(line.judge.confidence)}</p>
              )}
            </dd>
          </div>
        )}
        {line.humans.map((human) => (
          <div key={human.rater}>
            <dt>{labelOf(human.rater)}</dt>
            <dd>
              <LevelSteps level={human.level} word={ratingWord(human.level)} />
              {shown && human.note !== "" && <p>{human.note}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {shown && children}
    </li>
  );
}

function JudgeLevel({ judge }: { readonly judge: NonNullable<Line["judge"]> }) {
  switch (judge.kind) {
    case "judged":
      return <LevelSteps level={judge.level} word={ratingWord(judge.level)} />;
    case "no-evidence":
      return <LevelSteps level={0} word={ratingWord(0)} />;
    case "not-reached":
      return <LevelSteps level={null} word="Not reached" />;
    case "not-judged":
      return <LevelSteps level={null} word="Not judged" />;
  }
}

/** How far apart the sides are; nothing where there is only one, so that nobody agrees with nobody. */
function distanceWord({ judge, humans, distance }: Line): string {
  const sides = humans.map(({ level }) => level);
  if (judge !== null && judge.kind !== "not-judged") {
    sides.push(judge.kind === "no-evidence" ? 0 : judge.level);
  }
  const levels = sides.filter((level) => level !== null);
  if (sides.length < 2) {
    return "";
  }
  if (levels.length === 1) {
    return "Not reached, says one side";
  }
  if (distance === 0) {
    return "Agreed";
  }
  return distance === 1 ? "1 level apart" : `${distance} levels apart`;
}
