import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";
import { certificate, report } from "./figures";

export const part = z.enum(["all", "tune", "measure"]);
export type Part = z.infer<typeof part>;

const goldenSet = z.object({
  id: z.string(),
  name: z.string(),
  note: z.string(),
  frozenAt: z.string(),
  transcripts: z.number(),
  ratings: z.number(),
  raters: z.number(),
  questions: z.number(),
  kind: z.enum(["human", "authors"]),
  tune: z.number(),
  measure: z.number(),
  looks: z.number(),
});

const setWithItems = goldenSet.extend({
  items: z.array(
    z.object({
      transcript: z.string(),
      question: z.string(),
      part: z.enum(["tune", "measure"]),
      raters: z.number(),
    }),
  ),
});

const humanAgreement = report.extend({ certificate });

export type GoldenSet = z.infer<typeof goldenSet>;
export type SetWithItems = z.infer<typeof setWithItems>;

const sets = "/api/calibration/sets";
const at = (id: string) => `${sets}/${encodeURIComponent(id)}`;

const setsQuery = queryOptions({
  queryKey: ["studio", "sets"],
  queryFn: () => ask(z.array(goldenSet), sets),
});

export const useSets = () => useQuery(setsQuery);

const setQuery = (id: string) =>
  queryOptions({
    queryKey: ["studio", "sets", id],
    queryFn: () => ask(setWithItems, at(id)),
  });

export const useSet = (id: string) => useQuery(setQuery(id));

const setAgreementQuery = (id: string, of: Part) =>
  queryOptions({
    queryKey: ["studio", "sets", id, "agreement", of],
    queryFn: () => ask(humanAgreement, `${at(id)}/agreement?part=${of}`),
    staleTime: 5 * 60_000,
  });

/** How far the humans of a set agree among themselves. */
export const useSetAgreement = (id: string, of: Part) => useQuery(setAgreementQuery(id, of));

export interface NewSet {
  readonly name: string;
  readonly note: string;
  readonly transcripts: readonly string[] | null;
  readonly measureShare: number;
}

export function useFreezeSet() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewSet) => ask(goldenSet, sets, { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio", "sets"] }),
  });
}

export type FileFormat = "jsonl" | "csv";

export interface ImportedFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly file: File;
}

export function useImportSet() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, format, file }: ImportedFile) =>
      ask(goldenSet, `${sets}/import?name=${encodeURIComponent(name)}&format=${format}`, {
        method: "POST",
        body: file,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio"] }),
  });
}

export const exportOf = (id: string, format: FileFormat) => `${at(id)}/export?format=${format}`;

const faults = z.object({ faults: z.array(z.object({ line: z.number(), message: z.string() })) });
export type LineFault = z.infer<typeof faults>["faults"][number];

/** The faults of a file, line by line, where the service named them. */
export function lineFaults(body: unknown): readonly LineFault[] {
  const parsed = faults.safeParse(body);
  return parsed.success ? parsed.data.faults : [];
}
