import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ask, tell } from "@/lib/api";

const example = z.object({
  id: z.string(),
  transcript: z.string(),
  question: z.string(),
  criterion: z.string(),
  level: z.number(),
  judgeLevel: z.number(),
});

export type Example = z.infer<typeof example>;

const studio = "/api/calibration";

const examplesQuery = (question: string) =>
  queryOptions({
    queryKey: ["studio", "examples", question],
    queryFn: () =>
      ask(z.array(example), `${studio}/examples?question=${encodeURIComponent(question)}`),
  });

/** The corrections that model judges are shown before they judge this question. */
export const useExamples = (question: string) => useQuery(examplesQuery(question));

/** Shows one's own level for a criterion to model judges from now on. */
export function useShowToJudges(transcript: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (criterion: string) =>
      ask(example, `${studio}/transcripts/${encodeURIComponent(transcript)}/examples`, {
        method: "POST",
        body: { criterion },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio", "examples"] }),
  });
}

export function useHideFromJudges() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      tell(`${studio}/examples/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio", "examples"] }),
  });
}
