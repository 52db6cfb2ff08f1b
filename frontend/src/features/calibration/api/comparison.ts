import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ask, tell } from "@/lib/api";
import { dispute } from "./disputes";
import { judgeName } from "./figures";

const quote = z.object({ turn: z.number(), start: z.number(), end: z.number(), text: z.string() });

const line = z.object({
  criterion: z.string(),
  title: z.string(),
  dimension: z.string(),
  distance: z.number(),
  judge: z
    .object({
      kind: z.enum(["judged", "no-evidence", "not-reached", "not-judged"]),
      level: z.number().nullable(),
      reason: z.string(),
      confidence: z.number().nullable(),
      evidence: z.array(quote.extend({ prompted: z.boolean() })),
    })
    .nullable(),
  humans: z.array(
    z.object({
      rater: z.string(),
      level: z.number().nullable(),
      note: z.string(),
      evidence: z.array(quote),
    }),
  ),
});

const comparison = z.object({
  transcript: z.string(),
  judge: judgeName.extend({ rubricVersion: z.number() }).nullable(),
  raters: z.array(z.object({ id: z.string(), label: z.string(), me: z.boolean() })),
  lines: z.array(line),
  dispute: dispute.nullable().default(null),
});

export type Comparison = z.infer<typeof comparison>;
export type Line = z.infer<typeof line>;
export type Quoted = z.infer<typeof quote>;

const at = (id: string) => `/api/calibration/transcripts/${encodeURIComponent(id)}`;

const lookAgain = 1_500;

const comparisonQuery = (id: string, waiting: boolean) =>
  queryOptions({
    queryKey: ["studio", "transcripts", id, "comparison"],
    queryFn: () => ask(comparison, `${at(id)}/comparison`),
    refetchInterval: ({ state }) =>
      waiting && state.data !== undefined && state.data.judge === null ? lookAgain : false,
  });

/** Judge and humans side by side; asked for again while a judgement is on its way. */
export const useComparison = (id: string, waiting: boolean) =>
  useQuery(comparisonQuery(id, waiting));

/** Has the transcript judged now. */
export function useJudgeNow(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => tell(`${at(id)}/judgement`, { method: "POST", body: { judge: null } }),
    onSuccess: () =>
      queries.invalidateQueries({ queryKey: ["studio", "transcripts", id, "comparison"] }),
  });
}
