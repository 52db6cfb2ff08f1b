import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";

const line = z.object({
  purpose: z.enum(["voice", "judge"]),
  model: z.string(),
  calls: z.number(),
  tokensIn: z.number(),
  tokensCached: z.number(),
  tokensOut: z.number(),
  /** Null when no price is known, which is not nothing. */
  costUsd: z.number().nullable(),
  /** Whether some of the tokens are the service's own estimate. */
  guessed: z.boolean(),
});

const cost = z.object({
  lines: z.array(line),
  costUsd: z.number().nullable(),
  pricesOf: z.string(),
});

export type Cost = z.infer<typeof cost>;
export type CostLine = z.infer<typeof line>;

const costQuery = (interview: string) =>
  queryOptions({
    queryKey: ["cost", interview],
    queryFn: () => ask(cost, `/api/interviews/${encodeURIComponent(interview)}/cost`),
  });

/** What the models of one interview have taken so far; for its owner alone. */
export const useCost = (interview: string) => useQuery(costQuery(interview));
