import { Pips } from "@/components/pips";

interface LevelStepsProps {
  /** 0 to 4, or null where there is no level. */
  readonly level: number | null;
  readonly word: string;
}

/** A level as four steps and in words. */
export function LevelSteps({ level, word }: LevelStepsProps) {
  return (
    <span className="pips">
      <Pips level={level} />
      <span className="pips-word">{word}</span>
    </span>
  );
}
