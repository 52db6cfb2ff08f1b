import { levelWord } from "@/lib/words";
import type { Finding } from "../../api/report";
import { type Line, movedWord } from "../../difference";
import { BesideTable } from "./beside-table";
import { Moved } from "./moved";

interface LevelsBesideProps {
  readonly lines: readonly Line[];
  /** Of the rubric, before and after. */
  readonly versions: readonly [number, number];
}

/** The levels of both, those that moved first. */
export function LevelsBeside({ lines, versions }: LevelsBesideProps) {
  const moved = lines.filter(({ changed, before, after }) => changed || !before || !after);
  const same = lines.filter((line) => !moved.includes(line));
  return (
    <BesideTable caption="Levels, by criterion" of="Criterion">
      {[...moved, ...same].map((line) => (
        <tr key={line.criterion} className={same.includes(line) ? "is-same" : ""}>
          <th scope="row">{line.title}</th>
          <td>{levelOf(line.before, versions[0])}</td>
          <td>{levelOf(line.after, versions[1])}</td>
          <td>
            <Moved by={line.moved}>{changeOf(line)}</Moved>
          </td>
        </tr>
      ))}
    </BesideTable>
  );
}

function levelOf(finding: Finding | null, version: number): string {
  if (finding === null) {
    return `Not in version ${version}`;
  }
  switch (finding.kind) {
    case "judged":
      return `${finding.level ?? ""} ${levelWord(finding.level ?? 0)}`;
    case "no-evidence":
      return "No evidence";
    case "not-reached":
      return "Not reached";
    case "not-judged":
      return "Not judged";
  }
}

function changeOf({ before, after, moved, changed }: Line): string {
  if (before === null) {
    return "new";
  }
  if (after === null) {
    return "gone";
  }
  return moved === null && !changed ? "same" : movedWord(moved);
}
