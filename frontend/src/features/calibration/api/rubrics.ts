import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ask, tell } from "@/lib/api";
import { verdict } from "@/lib/words";
import { askedFor } from "./criterion";
import { questionName } from "./figures";

const criterion = askedFor.extend({
  references: z.array(z.string()),
  probes: z.array(z.string()),
  easier: z.string(),
});

const signal = z.object({ id: z.string(), title: z.string(), signals: z.array(z.string()) });
const floor = z.object({ criterion: z.string(), level: z.number(), verdict });

const body = z.object({
  question: z.string(),
  version: z.number(),
  criteria: z.array(criterion),
  redFlags: z.array(signal),
  bonus: z.array(signal),
  floors: z.array(floor),
});

const check = z.object({
  ok: z.boolean(),
  remarks: z.array(
    z.object({
      kind: z.enum(["fault", "warning"]),
      line: z.number().nullable(),
      criterion: z.string().nullable(),
      message: z.string(),
    }),
  ),
});

const change = z.object({
  criterion: z.string().nullable(),
  title: z.string().nullable(),
  kind: z.enum(["added", "removed", "anchors", "guide", "weight", "other"]),
  before: z.string().nullable(),
  after: z.string().nullable(),
  sentence: z.string(),
});

const rubricLine = z.object({
  question: questionName,
  inForce: z.number(),
  drafts: z.number(),
  experiment: z.string().nullable().catch("on trial").default(null),
});

const version = z.object({
  version: z.number(),
  source: z.enum(["file", "studio"]),
  note: z.string(),
  by: z.string().nullable(),
  at: z.string().nullable(),
  hash: z.string(),
  basedOn: z.number().nullable(),
  status: z.enum(["in-force", "retired", "canary", "shadow"]),
});

const history = z.object({
  question: z.string(),
  inForce: z.number(),
  versions: z.array(version),
  drafts: z.array(
    z.object({
      id: z.string(),
      basedOn: z.number(),
      title: z.string(),
      updatedAt: z.string(),
      revision: z.number(),
      by: z.string().nullable(),
    }),
  ),
  log: z.array(
    z.object({
      at: z.string(),
      by: z.string().nullable(),
      what: z.enum(["published", "rolled-back"]),
      version: z.number(),
      note: z.string(),
    }),
  ),
});

export type Body = z.infer<typeof body>;
export type RubricCriterion = z.infer<typeof criterion>;
export type Signal = z.infer<typeof signal>;
export type Floor = z.infer<typeof floor>;
export type Check = z.infer<typeof check>;
export type Change = z.infer<typeof change>;
export type RubricLine = z.infer<typeof rubricLine>;
export type RubricHistory = z.infer<typeof history>;
export type RubricVersion = z.infer<typeof version>;

export const rubricSchemas = { body, check, change };

const rubrics = "/api/calibration/rubrics";
const at = (question: string) => `${rubrics}/${encodeURIComponent(question)}`;

const rubricsQuery = queryOptions({
  queryKey: ["studio", "rubrics"],
  queryFn: () => ask(z.array(rubricLine), rubrics),
});

export const useRubrics = () => useQuery(rubricsQuery);

const historyQuery = (question: string) =>
  queryOptions({
    queryKey: ["studio", "rubrics", question],
    queryFn: () => ask(history, at(question)),
  });

/** All versions and drafts of one question's rubric, and what was done with them. */
export const useRubricHistory = (question: string) => useQuery(historyQuery(question));

const versionQuery = (question: string, number: number) =>
  queryOptions({
    queryKey: ["studio", "rubrics", question, number],
    queryFn: () => ask(body, `${at(question)}/versions/${number}`),
    staleTime: Infinity,
  });

export const useRubricVersion = (question: string, number: number) =>
  useQuery(versionQuery(question, number));

const differenceQuery = (question: string, from: number, to: number) =>
  queryOptions({
    queryKey: ["studio", "rubrics", question, "difference", from, to],
    queryFn: () => ask(z.array(change), `${at(question)}/difference?from=${from}&to=${to}`),
    enabled: from !== to,
  });

export const useDifference = (question: string, from: number, to: number) =>
  useQuery(differenceQuery(question, from, to));

export function useRollBack(question: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { readonly version: number; readonly note: string }) =>
      tell(`${at(question)}/roll-back`, { method: "POST", body: wanted }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio", "rubrics"] }),
  });
}

export const exportAll = `${rubrics}/export`;
export const fileOf = (question: string, number: number) =>
  `${at(question)}/versions/${number}/file`;
