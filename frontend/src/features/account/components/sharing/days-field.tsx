import { NumberInput } from "@mantine/core";

/** The service shares for no longer. */
const longest = 90;

interface DaysFieldProps {
  /** Null while nothing sensible is entered. */
  readonly days: number | null;
  readonly onChange: (days: number | null) => void;
}

/** For how long something is shown. */
export function DaysField({ days, onChange }: DaysFieldProps) {
  return (
    <NumberInput
      className="days"
      label="For how many days"
      required
      min={1}
      max={longest}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      value={days ?? ""}
      error={days === null || fits(days) ? undefined : `From 1 to ${longest} days.`}
      onChange={(value) => {
        onChange(typeof value === "number" ? value : null);
      }}
    />
  );
}

export function fits(days: number | null): days is number {
  return days !== null && days >= 1 && days <= longest;
}
