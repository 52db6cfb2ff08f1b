import { Pips } from "@/components/pips";
import { levelWord } from "@/lib/words";
import type { Finding } from "../api/report";

/** The level of a finding as four steps, with the step that the bar asks for marked. */
export function LevelPips({ finding }: { readonly finding: Finding }) {
  const open = finding.kind === "not-reached" || finding.kind === "not-judged";
  return (
    <span className="pips">
      <Pips level={open ? null : (finding.level ?? 0)} required={finding.required} />
      <span className="pips-word">{findingWord(finding)}</span>
      <span className="visually-hidden">, required: {levelWord(finding.required)}</span>
    </span>
  );
}

function findingWord(finding: Finding): string {
  switch (finding.kind) {
    case "judged":
      return levelWord(finding.level ?? 0);
    case "no-evidence":
      return "No evidence";
    case "not-reached":
      return "Not reached";
    case "not-judged":
      return "Not judged yet";
  }
}
