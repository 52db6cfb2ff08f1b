import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ask, tell } from "@/lib/api";
import { figure } from "./figures";

const kind = z.enum(["shadow", "canary", "ab"]);

const experiment = z.object({
  id: z.string(),
  kind,
  question: z.string(),
  version: z.number().nullable(),
  against: z.number().nullable(),
  judge: z.string().nullable(),
  prompt: z.object({ name: z.string(), against: z.string() }).nullable(),
  share: z.number(),
  startedAt: z.string(),
  stoppedAt: z.string().nullable(),
  interviews: z.object({ before: z.number(), after: z.number() }),
  rated: z.object({ before: z.number(), after: z.number() }),
  needed: z.object({ perArm: figure, sentence: z.string() }),
  outcomes: z.array(
    z.object({
      name: z.enum(["distance", "disputes"]),
      before: figure,
      after: figure,
      change: figure,
    }),
  ),
  verdict: z.enum(["helps", "harms", "no-difference-shown"]).nullable(),
  sentence: z.string(),
  judgedBy: z.array(z.string()),
  shifts: z.array(
    z.object({
      criterion: z.string(),
      title: z.string(),
      lower: z.number(),
      same: z.number(),
      higher: z.number(),
    }),
  ),
});

const wording = z.object({ name: z.string(), version: z.number(), text: z.string() });

const drift = z.object({
  times: z.array(
    z.object({
      question: z.string(),
      title: z.string(),
      from: z.string(),
      to: z.string(),
      interviews: z.number(),
      before: z.boolean(),
    }),
  ),
  weeks: z.array(z.string()),
  lines: z.array(
    z.object({
      question: z.string(),
      criterion: z.string(),
      title: z.string(),
      week: z.string(),
      n: z.number(),
      then: z.number(),
      psi: figure,
      ks: figure,
      p: figure,
      state: z.enum(["calm", "watch", "alert", "unknown"]),
      sentence: z.string(),
    }),
  ),
  agreement: z.array(
    z.object({
      week: z.string(),
      n: z.number(),
      transcripts: z.number(),
      weightedKappa: figure,
    }),
  ),
  alerts: z.array(z.string()),
});

export type ExperimentKind = z.infer<typeof kind>;
export type Experiment = z.infer<typeof experiment>;
export type Drift = z.infer<typeof drift>;
export type DriftLine = Drift["lines"][number];

const experiments = "/api/calibration/experiments";

const experimentsQuery = queryOptions({
  queryKey: ["studio", "experiments"],
  queryFn: () => ask(z.array(experiment), experiments),
});

export const useExperiments = () => useQuery(experimentsQuery);

const promptQuery = queryOptions({
  queryKey: ["studio", "prompts", "judge"],
  queryFn: () => ask(wording, "/api/calibration/prompts/judge"),
  staleTime: Infinity,
});

/** What model judges are told now. */
export const useJudgePrompt = () => useQuery(promptQuery);

/** Where the words that were tried can be read as a file. */
export const triedPrompt = (id: string) => `${experiments}/${encodeURIComponent(id)}/prompt`;

interface Wanted {
  readonly kind: ExperimentKind;
  readonly question: string;
  readonly share: number;
  readonly note: string;
}

/** What is tried: a draft as it stands, a version, another judge, or what model judges are told. */
export type Tried =
  | { readonly draft: string }
  | { readonly version: number }
  | { readonly judge: string }
  | { readonly prompt: string };

export type NewExperiment = Wanted & Tried;

export function useStartExperiment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewExperiment) => ask(experiment, experiments, { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio"] }),
  });
}

export interface Stop {
  readonly rollBack: boolean;
  readonly note: string;
}

export function useStopExperiment(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Stop) =>
      tell(`${experiments}/${encodeURIComponent(id)}/stop`, { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio"] }),
  });
}

const driftQuery = queryOptions({
  queryKey: ["studio", "drift"],
  queryFn: () => ask(drift, "/api/calibration/drift"),
});

/** Whether the levels that are given now are still those of the golden sets' time. */
export const useDrift = () => useQuery(driftQuery);
