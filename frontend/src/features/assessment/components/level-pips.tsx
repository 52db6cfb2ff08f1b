import { levelWord } from "@/lib/words";
import type { Finding } from "../api/report";

/** The level of a finding as four steps, with the step that the bar asks for marked. */
export function LevelPips({ finding }: { readonly finding: Finding }) {
  const level = finding.level ?? 0;
  const open = finding.kind === "not-reached" || finding.kind === "not-judged";
  return (
    <span className="pips">
      <span className="pips-row" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            className={[
              "pip",
              open ? "is-open" : step <= level ? "is-full" : "",
              step === finding.required ? "is-required" : "",
            ].join(" ")}
          />
        ))}
      </span>
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
