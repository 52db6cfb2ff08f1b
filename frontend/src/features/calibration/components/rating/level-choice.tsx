import { levelWord } from "@/lib/words";
import type { Criterion } from "../../api/rating";

interface LevelChoiceProps {
  readonly criterion: Criterion;
  readonly required: number;
  readonly level: number | null | undefined;
  readonly onLevel: (level: number | null) => void;
}

interface Option {
  readonly key: string;
  readonly value: number | null;
  readonly word: string;
  readonly text: string;
}

/** The levels with their anchors, best first, and the two answers that are no level. */
export function LevelChoice({ criterion, required, level, onLevel }: LevelChoiceProps) {
  const { anchors } = criterion;
  const levels: readonly Option[] = ([4, 3, 2, 1] as const).map((value) => ({
    key: String(value),
    value,
    word: levelWord(value),
    text: anchors[value],
  }));
  const options: readonly Option[] = [
    ...levels,
    {
      key: "0",
      value: 0,
      word: "No evidence",
      text: "Asked or given time, nothing shown.",
    },
    { key: "x", value: null, word: "Not reached", text: "The interview ended before it came up." },
  ];
  return (
    <fieldset className="levels">
      <legend className="visually-hidden">Level: {criterion.title}</legend>
      {options.map((option) => (
        <label key={option.key} className={option.value === level ? "level is-chosen" : "level"}>
          <input
            type="radio"
            name={`level-${criterion.id}`}
            checked={option.value === level}
            onChange={() => {
              onLevel(option.value);
            }}
          />
          <kbd aria-hidden="true">{option.key}</kbd>
          <span>
            <strong>{option.word}</strong>
            {option.value === required && <em className="level-required">asked for</em>}
            <span className="level-anchor">{option.text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
