import type { Report } from "../../api/report";
import { movedWord, type ScoreLine } from "../../difference";
import { scoreWord, verdictWord } from "../../score-words";
import { BesideTable } from "./beside-table";
import { Moved } from "./moved";

interface ScoresBesideProps {
  readonly before: Report;
  readonly after: Report;
  readonly scores: readonly ScoreLine[];
}

/** Verdict and scores of both. */
export function ScoresBeside({ before, after, scores }: ScoresBesideProps) {
  return (
    <BesideTable caption="Verdict and scores" of="Score">
      <tr>
        <th scope="row">Verdict</th>
        <td>{before.verdict === null ? "–" : verdictWord(before.verdict)}</td>
        <td>{after.verdict === null ? "–" : verdictWord(after.verdict)}</td>
        <td />
      </tr>
      {scores.map((line) => (
        <tr key={line.title}>
          <th scope="row">{line.title}</th>
          <td>{line.before === null ? "–" : scoreWord(line.before)}</td>
          <td>{line.after === null ? "–" : scoreWord(line.after)}</td>
          <td>
            <Moved by={line.moved}>{movedWord(line.moved, 1)}</Moved>
          </td>
        </tr>
      ))}
    </BesideTable>
  );
}
