import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import * as z from "zod";
import { ask, tell } from "@/lib/api";
import { verdict } from "@/lib/words";
import { Reader } from "../reader";

const lookAgain = 1_000;

const judgeName = z.object({ kind: z.string(), name: z.string(), version: z.string() });

const scoring = z.object({
  number: z.number(),
  rubricVersion: z.number(),
  judge: judgeName,
  status: z.enum(["judging", "ready", "incomplete"]),
  progress: z.object({ done: z.number(), total: z.number() }).nullable(),
  askedAt: z.string(),
  scoredAt: z.string().nullable(),
  askedBy: z.enum(["service", "you", "owner", "interviewer", "unknown"]),
  verdict: verdict.nullable(),
  score: z.number().nullable(),
  costUsd: z.number().nullable(),
  mayRetry: z.boolean(),
  mayDelete: z.boolean(),
});

const scorings = z.object({ scorings: z.array(scoring), canAsk: z.boolean() });

const choices = z.object({
  versions: z.array(
    z.object({ number: z.number(), at: z.string(), inForce: z.boolean(), begunWith: z.boolean() }),
  ),
  judges: z.array(z.object({ id: z.string(), judge: judgeName, trouble: z.string().nullable() })),
  pairs: z.array(
    z.object({
      rubricVersion: z.number(),
      judge: z.string(),
      scoring: z.number().nullable(),
      tokens: z.number(),
      costUsd: z.number().nullable(),
    }),
  ),
  left: z.number(),
});

export type Scoring = z.infer<typeof scoring>;
export type Choices = z.infer<typeof choices>;
export type Pair = Choices["pairs"][number];

const at = (interview: string) => `/api/interviews/${encodeURIComponent(interview)}/scorings`;

const scoringsQuery = (interview: string) =>
  queryOptions({
    queryKey: ["scorings", interview],
    queryFn: () => ask(scorings, at(interview)),
    refetchInterval: ({ state }) =>
      state.data?.scorings.some(({ status }) => status === "judging") === true ? lookAgain : false,
  });

/** Every scoring of an interview, for those to whom it is shown by name; a link shows the first alone. */
export function useScorings(interview: string) {
  const { link } = use(Reader);
  return useQuery({ ...scoringsQuery(interview), enabled: link === null });
}

/** By what it could be scored; asked for when somebody wants to. */
export const useChoices = (interview: string) =>
  useQuery({
    queryKey: ["scorings", interview, "choices"],
    queryFn: () => ask(choices, `${at(interview)}/choices`),
    gcTime: 0,
  });

export interface NewScoring {
  readonly rubricVersion: number;
  readonly judge: string;
}

/**
 * Has an interview scored once more.
 *
 * @param onMade told before the list is asked for anew, since whoever asked may be gone from the page then
 */
export function useScoreAgain(interview: string, onMade: (number: number) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewScoring) => ask(scoring, at(interview), { method: "POST", body }),
    onSuccess: ({ number }) => {
      onMade(number);
      return queries.invalidateQueries({ queryKey: ["scorings", interview] });
    },
  });
}

/**
 * Deletes one that somebody asked for.
 *
 * @param onGone told before the list is asked for anew
 */
export function useDropScoring(interview: string, onGone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (number: number) => tell(`${at(interview)}/${number}`, { method: "DELETE" }),
    onSuccess: () => {
      onGone();
      return queries.invalidateQueries({ queryKey: ["scorings", interview] });
    },
  });
}
