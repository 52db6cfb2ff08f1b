import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ask, tell } from "@/lib/api";
import { type Body, rubricSchemas } from "./rubrics";

const draft = z.object({
  id: z.string(),
  question: z.string(),
  basedOn: z.number(),
  title: z.string(),
  revision: z.number(),
  updatedAt: z.string(),
  by: z.string().nullable().default(null),
  body: rubricSchemas.body,
  check: rubricSchemas.check,
  changes: z.array(rubricSchemas.change),
});

export type Draft = z.infer<typeof draft>;

const at = (id: string) => `/api/calibration/drafts/${encodeURIComponent(id)}`;

const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ["studio", "drafts", id],
    queryFn: () => ask(draft, at(id)),
    // While it is being written, the page knows best.
    staleTime: Infinity,
    gcTime: 0,
  });

export const useDraft = (id: string) => useQuery(draftQuery(id));

export function useNewDraft(question: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { readonly basedOn: number; readonly title: string }) =>
      ask(draft, `/api/calibration/rubrics/${encodeURIComponent(question)}/drafts`, {
        method: "POST",
        body: wanted,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio", "rubrics"] }),
  });
}

export interface Revision {
  readonly revision: number;
  readonly title: string;
  readonly body: Body;
}

/** Keeps a draft; the answer has been through the checks of the bank. */
export const saveDraft = (id: string, revision: Revision): Promise<Draft> =>
  ask(draft, at(id), { method: "PUT", body: revision });

export function useDeleteDraft(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => tell(at(id), { method: "DELETE" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio", "rubrics"] }),
  });
}

export function usePublish(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { readonly note: string; readonly revision: number }) =>
      tell(`${at(id)}/publish`, { method: "POST", body: wanted }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio", "rubrics"] }),
  });
}

export const draftFile = (id: string) => `${at(id)}/file`;
