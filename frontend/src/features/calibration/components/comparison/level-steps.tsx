interface LevelStepsProps {
  /** 0 to 4, or null where there is no level. */
  readonly level: number | null;
  readonly word: string;
}

/** A level as four steps and in words. */
export function LevelSteps({ level, word }: LevelStepsProps) {
  return (
    <span className="pips">
      <span className="pips-row" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={`pip ${level === null ? "is-open" : step <= level ? "is-full" : ""}`}
          />
        ))}
      </span>
      <span className="pips-word">{word}</span>
    </span>
  );
}
