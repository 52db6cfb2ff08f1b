import { levelWord } from "@/lib/words";
import type { RubricCriterion } from "../../api/rubrics";
import { dimensionLabel, stageLabel } from "../../words";

/** What a judge gets to read about one criterion, before it reads the transcript. */
export function JudgePreview({ criterion }: { readonly criterion: RubricCriterion }) {
  const { anchors } = criterion;
  return (
    <div className="told">
      <p className="quiet">
        {dimensionLabel(criterion.dimension)} · {stageLabel(criterion.stage)} · weight{" "}
        {criterion.weight}
      </p>
      <p>{criterion.looksFor === "" ? <Missing /> : criterion.looksFor}</p>
      <dl className="told-levels">
        {([4, 3, 2, 1] as const).map((level) => (
          <div key={level}>
            <dt>
              {level} {levelWord(level)}
            </dt>
            <dd>{anchors[level] === "" ? <Missing /> : anchors[level]}</dd>
          </div>
        ))}
        <div>
          <dt>0 No evidence</dt>
          <dd>Asked or given time, and nothing in the candidate’s words shows it.</dd>
        </div>
      </dl>
      <h3>What a solid answer says</h3>
      {criterion.references.length === 0 ? (
        <Missing />
      ) : (
        <ul className="told-references">
          {criterion.references.map((reference) => (
            <li key={reference}>{reference}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Missing() {
  return <em className="fault">missing</em>;
}
