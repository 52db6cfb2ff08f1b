import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as z from "zod";
import { ask, tell } from "@/lib/api";
import { brief } from "@/lib/brief";
import { format, status, target, type Target, verdict } from "@/lib/words";

const interviewLine = z.object({
  id: z.string(),
  question: z.string(),
  title: z.string(),
  format,
  target,
  status,
  startedAt: z.string(),
  lastAt: z.string(),
  elapsedSeconds: z.number(),
  limitSeconds: z.number(),
  verdict: verdict.nullable(),
  score: z.number().nullable(),
});

const interview = interviewLine.extend({ brief, notes: z.string() });

export type InterviewLine = z.infer<typeof interviewLine>;
export type Interview = z.infer<typeof interview>;

const at = (id: string) => `/api/interviews/${encodeURIComponent(id)}`;

const interviewsQuery = queryOptions({
  queryKey: ["interviews"],
  queryFn: () => ask(z.array(interviewLine), "/api/interviews"),
});

const interviewQuery = (id: string) =>
  queryOptions({
    queryKey: ["interviews", id],
    queryFn: () => ask(interview, at(id)),
    // The live connection tells what changes; the rest is fixed.
    staleTime: Infinity,
    gcTime: 0,
  });

/** One's own interviews, newest first. */
export const useInterviews = () => useQuery(interviewsQuery);

/** One interview with its question and one's notes. */
export const useInterview = (id: string) => useQuery(interviewQuery(id));

export interface NewInterview {
  readonly question: string;
  readonly target: Target;
  /** The same request id again gives the same interview, so a retry never makes two. */
  readonly requestId: string;
  /** Who talks and who judges; left out for what the service uses where nobody chooses. */
  readonly engine?: string;
}

export function useStartInterview() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: NewInterview) =>
      ask(z.object({ id: z.string() }), "/api/interviews", { method: "POST", body: wanted }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["interviews"], exact: true }),
  });
}

export function useDeleteInterview() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => tell(at(id), { method: "DELETE" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["interviews"], exact: true }),
  });
}

/** Keeps one's notes with the interview; also while the page is being left. */
export function saveNotes(id: string, text: string): Promise<unknown> {
  // Browsers refuse to carry more than 64 KiB out of a page that closes.
  const keepalive = text.length < 15_000;
  return tell(`${at(id)}/notes`, { method: "PUT", body: { text }, keepalive });
}
