import { useMemo } from "react";
import type { RubricHistory } from "../../api/rubrics";

/** What of a question's rubric can be tried: its drafts, and versions that are not in force. */
export function useCandidates(history: RubricHistory | undefined) {
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
    return [...drafts, ...versions];
  }, [history]);
}
