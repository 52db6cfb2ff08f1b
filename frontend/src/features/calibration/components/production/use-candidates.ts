import { useMemo } from "react";
import type { ExperimentKind, Tried } from "../../api/production";
import type { RubricHistory } from "../../api/rubrics";
import { useJudges } from "../../api/runs";

/** What can be tried; a prompt is what somebody writes. */
export interface TrialCandidate {
  readonly value: string;
  readonly label: string;
  readonly what: Tried | "prompt";
}

/** Drafts, versions that are not in force, other judges, and other words for a model judge. */
export function useCandidates(
  history: RubricHistory | undefined,
  kind: ExperimentKind,
): readonly TrialCandidate[] {
  const judges = useJudges();
  return useMemo(() => {
    const drafts = (history?.drafts ?? []).map(({ id, title }) => ({
      value: id,
      label: `Draft “${title}”`,
      what: { draft: id },
    }));
    const versions = (history?.versions ?? [])
      .filter(({ version }) => version !== history?.inForce)
      .map(({ version }) => ({
        value: String(version),
        label: `Version ${version}`,
        what: { version },
      }));
    const known = judges.data ?? [];
    const modelJudges = known.some((judge) => judge.kind === "model");
    const others =
      kind === "shadow" && modelJudges
        ? known.map((judge) => ({
            value: `judge:${judge.kind}`,
            label: `Another judge: ${judge.name}`,
            what: { judge: judge.kind },
          }))
        : [];
    const prompt = modelJudges
      ? [{ value: "prompt", label: "What model judges are told", what: "prompt" as const }]
      : [];
    return [...drafts, ...versions, ...prompt, ...others];
  }, [history, judges.data, kind]);
}
