interface PipsProps {
  /** 0 to 4, or null where there is no level. */
  readonly level: number | null;
  /** The step that was asked for, if any was. */
  readonly required?: number;
}

/** A level as four steps; beside it stands the same in words. */
export function Pips({ level, required }: PipsProps) {
  return (
    <span className="pips-row" aria-hidden="true">
      {[1, 2, 3, 4].map((step) => (
        <span
          key={step}
          className={[
            "pip",
            level === null ? "is-open" : step <= level ? "is-full" : "",
            step === required ? "is-required" : "",
          ].join(" ")}
        />
      ))}
    </span>
  );
}
