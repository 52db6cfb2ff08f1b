import { Radio } from "@mantine/core";
import { type EngineChoice as Choice, useEngine } from "../api/get-engine";
import { EngineLine } from "./engine-line";

interface EngineChoiceProps {
  /** Null as long as nobody has chosen: the usual one is used. */
  readonly chosen: string | null;
  readonly onChoose: (engine: string) => void;
}

/** Chooses who talks and who judges; where there is one engine alone, says which. */
export function EngineChoice({ chosen, onChoose }: EngineChoiceProps) {
  const engine = useEngine();
  if (!engine.isSuccess) {
    return null;
  }
  const { engines, notice } = engine.data;
  if (engines.length < 2) {
    return <EngineLine engine={engine.data} />;
  }
  const usual = engines.find((one) => one.usual)?.id ?? null;
  return (
    <div className="engine-choice">
      <Radio.Group
        label="Who interviews you, and who judges?"
        value={chosen ?? usual}
        onChange={onChoose}
      >
        <div className="start-targets">
          {engines.map((one) => (
            <Radio
              key={one.id}
              value={one.id}
              label={one.name}
              description={describes(one)}
              disabled={!one.usable}
            />
          ))}
        </div>
      </Radio.Group>
      {notice !== null && (
        <p className="engine-notice" role="status">
          {notice}
        </p>
      )}
    </div>
  );
}

function describes({ voice, judge, usable }: Choice): string {
  const parts =
    voice.kind === "scripted" && judge.kind === "built-in"
      ? "Asks the bank’s own questions and judges on this machine; no model is called."
      : `Voice: ${voice.name}. Judge: ${judge.name}.`;
  return usable ? parts : `${parts} Cannot be used now.`;
}
