import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";
import { figure, judgeName } from "./figures";
import { run } from "./runs";
import type { Part } from "./sets";

export const biasRow = z.object({
  check: z.enum([
    "length",
    "order",
    "formatting",
    "boasting",
    "irrelevance",
    "repetition",
    "echo",
    "retraction",
  ]),
  n: z.number(),
  meanShift: figure,
  moved: figure,
  allowed: z.number().nullable(),
  ok: z.boolean().nullable(),
  sentence: z.string(),
});

const biasRun = z.object({
  status: z.string(),
  done: z.number(),
  total: z.number(),
  judge: judgeName,
  rows: z.array(biasRow),
});

export type BiasRow = z.infer<typeof biasRow>;
export type BiasRun = z.infer<typeof biasRun>;

const lookAgain = 1_000;

const biasQuery = (id: string | null) =>
  queryOptions({
    queryKey: ["studio", "bias", id],
    queryFn: () => ask(biasRun, `/api/calibration/bias/${encodeURIComponent(id ?? "")}`),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data?.status === "running" ? lookAgain : false),
  });

const checksQuery = (set: string) =>
  queryOptions({
    queryKey: ["studio", "bias", "of", set],
    queryFn: () => ask(z.array(run), `/api/calibration/bias?set=${encodeURIComponent(set)}`),
  });

/** The checks that were begun over a set, the newest first. */
export const useBiasChecks = (set: string) => useQuery(checksQuery(set));

export const useBias = (id: string | null) => useQuery(biasQuery(id));

export interface NewBias {
  readonly set: string;
  readonly part: Part;
  readonly judge: string;
}

export function useStartBias() {
  const queries = useQueryClient();
  return useMutation({
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio", "bias", "of"] }),
    mutationFn: (body: NewBias) =>
      ask(z.object({ id: z.string() }), "/api/calibration/bias", { method: "POST", body }),
  });
}
