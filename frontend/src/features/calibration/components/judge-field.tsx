import { NativeSelect } from "@mantine/core";
import type { JudgeName } from "../api/figures";

interface JudgeFieldProps {
  readonly judges: readonly JudgeName[];
  /** The kind of the one that is chosen. */
  readonly value: string;
  readonly onChoose: (kind: string) => void;
}

export function JudgeField({ judges, value, onChoose }: JudgeFieldProps) {
  return (
    <NativeSelect
      label="Judge"
      value={value}
      data={judges.map(({ kind, name, version }) => ({
        value: kind,
        label: `${name} ${version}`,
      }))}
      onChange={(event) => {
        onChoose(event.currentTarget.value);
      }}
    />
  );
}
