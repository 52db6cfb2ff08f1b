import { SegmentedControl } from "@mantine/core";
import type { Queue, QueueGroup } from "../../api/queue";

const groups: readonly QueueGroup[] = ["disputed", "shared", "import", "exemplar"];

const label: Record<QueueGroup, string> = {
  disputed: "Disputes",
  shared: "Shared interviews",
  import: "Imports",
  exemplar: "Exemplars",
};

interface QueueGroupsProps {
  readonly counts: Queue["counts"];
  readonly only: QueueGroup | null;
  readonly onChoose: (only: QueueGroup | null) => void;
}

/** The kinds of transcripts that wait, with how many there are of each. */
export function QueueGroups({ counts, only, onChoose }: QueueGroupsProps) {
  const known = groups.filter((group) => (counts[group] ?? 0) > 0 || group === only);
  if (known.length < 2) {
    return null;
  }
  const total = groups.reduce((sum, group) => sum + (counts[group] ?? 0), 0);
  return (
    <SegmentedControl
      className="queue-groups"
      size="xs"
      aria-label="Of which kind"
      data={[
        { value: "all", label: `All ${total}` },
        ...known.map((group) => ({ value: group, label: `${label[group]} ${counts[group] ?? 0}` })),
      ]}
      value={only ?? "all"}
      onChange={(value) => {
        onChoose(groups.find((group) => group === value) ?? null);
      }}
    />
  );
}
