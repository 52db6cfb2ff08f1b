import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";
import { certificate, judgeName, report } from "./figures";
import { part, type Part } from "./sets";

const cost = z.object({ currency: z.string(), amount: z.number() });

export const run = z.object({
  id: z.string(),
  set: z.object({ id: z.string(), name: z.string() }),
  part,
  judge: judgeName,
  rubrics: z.array(
    z.object({
      question: z.string(),
      version: z.number().nullable(),
      draft: z.string().nullable(),
      label: z.string(),
    }),
  ),
  status: z.enum(["running", "paused", "cancelled", "finished"]),
  done: z.number(),
  failed: z.number(),
  total: z.number(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  secondsLeft: z.number().nullable(),
  cost: cost.nullable().default(null),
  note: z.string(),
});

const estimate = z.object({
  transcripts: z.number(),
  criteria: z.number(),
  seconds: z.number().nullable(),
  cost: cost.nullable(),
  why: z.string().nullable(),
});

const runReport = report.extend({ run: z.unknown(), certificate });

const difference = z.object({
  transcript: z.string(),
  question: z.string(),
  criterion: z.string(),
  title: z.string(),
  judge: z.number().nullable(),
  humans: z.array(z.number().nullable()),
  distance: z.number(),
});

export type Run = z.infer<typeof run>;
export type Cost = z.infer<typeof cost>;
export type Estimate = z.infer<typeof estimate>;
export type RunReport = z.infer<typeof runReport>;
export type Difference = z.infer<typeof difference>;

const runs = "/api/calibration/runs";
const at = (id: string) => `${runs}/${encodeURIComponent(id)}`;
const lookAgain = 1_000;

export const judgesQuery = queryOptions({
  queryKey: ["studio", "judges"],
  queryFn: () => ask(z.array(judgeName), "/api/calibration/judges"),
  staleTime: 5 * 60_000,
});

export const useJudges = () => useQuery(judgesQuery);

const runsQuery = (set: string | null) =>
  queryOptions({
    queryKey: ["studio", "runs", "of", set],
    queryFn: () =>
      ask(z.array(run), set === null ? runs : `${runs}?set=${encodeURIComponent(set)}`),
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === "running") === true ? 2 * lookAgain : false,
  });

/** All runs, or those of one set, newest first. */
export const useRuns = (set: string | null) => useQuery(runsQuery(set));

const runQuery = (id: string) =>
  queryOptions({
    queryKey: ["studio", "runs", id],
    queryFn: () => ask(run, at(id)),
    refetchInterval: ({ state }) => (state.data?.status === "running" ? lookAgain : false),
  });

/** One run; asked for again and again while it goes on. */
export const useRun = (id: string) => useQuery(runQuery(id));

const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ["studio", "runs", id, "agreement"],
    queryFn: () => ask(runReport, `${at(id)}/agreement`),
    staleTime: Infinity,
  });

/** The agreement of a finished run, which never changes any more. */
export const useRunReport = (id: string) => useQuery(reportQuery(id));

const differencesQuery = (id: string) =>
  queryOptions({
    queryKey: ["studio", "runs", id, "differences"],
    queryFn: () => ask(z.array(difference), `${at(id)}/differences`),
    staleTime: Infinity,
  });

export const useDifferences = (id: string) => useQuery(differencesQuery(id));

export type WantedRubric =
  | { readonly question: string; readonly version: number }
  | { readonly question: string; readonly draft: string };

export interface NewRun {
  readonly set: string;
  readonly part: Part;
  readonly judge: string;
  readonly rubrics: readonly WantedRubric[];
  readonly note: string;
}

const estimateQuery = (wanted: Omit<NewRun, "note"> | null) =>
  queryOptions({
    queryKey: ["studio", "runs", "estimate", wanted],
    queryFn: () => ask(estimate, `${runs}/estimate`, { method: "POST", body: wanted }),
    enabled: wanted !== null,
    staleTime: 60_000,
  });

/** What a run would take, before it is started. */
export const useEstimate = (wanted: Omit<NewRun, "note"> | null) => useQuery(estimateQuery(wanted));

export function useStartRun() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewRun) => ask(run, runs, { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio", "runs"] }),
  });
}

export type Steer = "pause" | "resume" | "cancel";

export function useSteerRun(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (how: Steer) => ask(run, `${at(id)}/${how}`, { method: "POST" }),
    onSuccess: (now) => {
      queries.setQueryData(["studio", "runs", id], now);
      return queries.invalidateQueries({ queryKey: ["studio", "runs"] });
    },
  });
}
