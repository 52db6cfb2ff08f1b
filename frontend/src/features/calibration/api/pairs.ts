import { queryOptions, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";
import { figure } from "./figures";
import { run } from "./runs";

const pair = z.object({
  id: z.string(),
  title: z.string(),
  question: z.string().nullable(),
  anchorsChanged: z.boolean(),
  before: figure,
  after: figure,
  change: figure,
  bias: z.object({ before: figure, after: figure }),
  n: z.number(),
});

const flip = z.object({
  transcript: z.string(),
  question: z.string(),
  criterion: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  humans: z.array(z.number().nullable()),
  toward: z.enum(["nearer", "farther", "same"]),
});

const pairs = z.object({
  before: run,
  after: run,
  criteria: z.number(),
  onlyBefore: z.array(z.string()),
  onlyAfter: z.array(z.string()),
  overall: pair,
  byCriterion: z.array(pair),
  flips: z.array(flip),
  counts: z.object({
    nearer: z.number(),
    farther: z.number(),
    same: z.number(),
    unchanged: z.number(),
  }),
  verdict: z.enum(["helps", "harms", "no-difference-shown", "too-little-data"]),
  sentence: z.string(),
});

export type Pair = z.infer<typeof pair>;
export type Flip = z.infer<typeof flip>;
export type Pairs = z.infer<typeof pairs>;

const pairsQuery = (before: string, after: string) =>
  queryOptions({
    queryKey: ["studio", "pairs", before, after],
    queryFn: () =>
      ask(
        pairs,
        `/api/calibration/comparisons?before=${encodeURIComponent(before)}&after=${encodeURIComponent(after)}`,
      ),
    staleTime: Infinity,
  });

/** Two finished runs over the same transcripts, finding by finding. */
export const usePairs = (before: string, after: string) => useQuery(pairsQuery(before, after));
