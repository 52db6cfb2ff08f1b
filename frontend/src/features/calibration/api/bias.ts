import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";
import { figure, judgeName } from "./figures";
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

export const useBias = (id: string | null) => useQuery(biasQuery(id));

export interface NewBias {
  readonly set: string;
  readonly part: Part;
  readonly judge: string;
}

export function useStartBias() {
  return useMutation({
    mutationFn: (body: NewBias) =>
      ask(z.object({ id: z.string() }), "/api/calibration/bias", { method: "POST", body }),
  });
}
