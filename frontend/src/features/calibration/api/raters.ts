import { queryOptions, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";
import { figure } from "./figures";

const fit = {
  se: z.number().nullable(),
  infit: z.number().nullable(),
  outfit: z.number().nullable(),
  n: z.number(),
};

const point = z.object({ period: z.string(), severity: z.number(), se: z.number().nullable() });

const rater = z.object({
  id: z.string(),
  label: z.string(),
  judge: z.boolean(),
  severity: z.number(),
  ...fit,
  reading: z.string(),
  change: z.object({ value: z.number(), se: z.number() }).nullable(),
  drift: z
    .object({
      from: point,
      to: point,
      change: z.number(),
      se: z.number().nullable(),
      sentence: z.string(),
    })
    .nullable(),
});

const solved = z.object({
  method: z.string(),
  iterations: z.number(),
  converged: z.boolean(),
  n: z.number(),
  raters: z.array(rater),
  criteria: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      question: z.string().nullable(),
      difficulty: z.number(),
      ...fit,
    }),
  ),
  transcripts: z.array(
    z.object({ id: z.string(), ability: z.number(), ...fit, extreme: z.boolean().default(false) }),
  ),
  steps: z.array(z.number()),
  raterSeparation: z.object({ sd: z.number().nullable(), reliability: figure }),
  sentences: z.array(z.string()),
});

const unsolved = z.object({ undefined: z.literal(true), why: z.string() });

const rasch = z.union([unsolved, solved]);

export type Rasch = z.infer<typeof rasch>;
export type Solved = z.infer<typeof solved>;
export type RaterLine = z.infer<typeof rater>;

const raschQuery = (set: string, run: string | null) =>
  queryOptions({
    queryKey: ["studio", "sets", set, "raters", run],
    queryFn: () =>
      ask(
        rasch,
        `/api/calibration/sets/${encodeURIComponent(set)}/raters${run === null ? "" : `?run=${encodeURIComponent(run)}`}`,
      ),
    staleTime: 5 * 60_000,
  });

/** Who is strict and who is mild, the judge among them when a run is named. */
export const useRaters = (set: string, run: string | null) => useQuery(raschQuery(set, run));
