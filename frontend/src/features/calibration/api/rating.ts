import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";
import { format, speaker, target } from "@/lib/words";
import { askedFor } from "./criterion";
import { source } from "./queue";

const span = z.object({ turn: z.number(), start: z.number(), end: z.number() });

const level = z.number().int().min(0).max(4);

const rated = z.object({
  criterion: z.string(),
  level: level.nullable(),
  note: z.string(),
  evidence: z.array(span),
});

const sheet = z.object({
  id: z.string(),
  transcript: z.string(),
  rater: z.object({ id: z.string(), label: z.string() }),
  rubricVersion: z.number(),
  submittedAt: z.string(),
  correctionOf: z.string().nullable(),
  ratings: z.array(rated),
});

const turn = z.object({
  id: z.number(),
  speaker,
  text: z.string(),
  asksFor: z.array(z.string()),
});

const transcript = z.object({
  transcript: z.string(),
  question: z.object({ id: z.string(), title: z.string(), problem: z.string(), format }),
  target,
  source,
  rubricVersion: z.number(),
  ending: z.enum(["complete", "early"]),
  turns: z.array(turn),
  criteria: z.array(askedFor),
  mine: sheet.nullable(),
});

export type Span = z.infer<typeof span>;
export type Rated = z.infer<typeof rated>;
export type Sheet = z.infer<typeof sheet>;
export type Turn = z.infer<typeof turn>;
export type Criterion = z.infer<typeof askedFor>;
export type Transcript = z.infer<typeof transcript>;

const at = (id: string) => `/api/calibration/transcripts/${encodeURIComponent(id)}`;

const transcriptQuery = (id: string) =>
  queryOptions({
    queryKey: ["studio", "transcripts", id],
    queryFn: () => ask(transcript, at(id)),
  });

/** What was said, and what to rate; nothing of the judge and nothing of others. */
export const useTranscript = (id: string) => useQuery(transcriptQuery(id));

export interface NewSheet {
  readonly rubricVersion: number;
  readonly ratings: readonly Rated[];
  readonly correctionOf: string | null;
  readonly seconds: number | null;
}

export function useSubmitSheet(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewSheet) => ask(sheet, `${at(id)}/ratings`, { method: "POST", body }),
    onSuccess: () => {
      // Whoever goes back at once shall not meet in the queue what they have just rated.
      queries.removeQueries({ queryKey: ["studio", "queue"] });
      return queries.invalidateQueries({ queryKey: ["studio"] });
    },
  });
}

const faults = z.object({
  faults: z.array(z.object({ criterion: z.string(), message: z.string() })),
});

/** What the service found wrong, criterion by criterion, where it said so. */
export function faultsOf(body: unknown): ReadonlyMap<string, string> {
  const parsed = faults.safeParse(body);
  return new Map(
    parsed.success ? parsed.data.faults.map((fault) => [fault.criterion, fault.message]) : [],
  );
}
