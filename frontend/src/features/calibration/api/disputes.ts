import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";

export const dispute = z.object({
  id: z.string(),
  interview: z.string().nullable(),
  transcript: z.string().nullable(),
  scoring: z.number(),
  criterion: z.string(),
  words: z.string(),
  raisedAt: z.string(),
  status: z.enum(["open", "answered"]),
  answer: z
    .object({
      outcome: z.enum(["upheld", "changed"]),
      level: z.number().nullable(),
      words: z.string(),
      at: z.string(),
    })
    .nullable(),
});

export type Dispute = z.infer<typeof dispute>;

const ofInterview = (interview: string) =>
  `/api/interviews/${encodeURIComponent(interview)}/disputes`;

const disputesQuery = (interview: string) =>
  queryOptions({
    queryKey: ["disputes", interview],
    queryFn: () => ask(z.array(dispute), ofInterview(interview)),
  });

/** The disputes that a candidate raised on a report of one's own. */
export const useDisputes = (interview: string) => useQuery(disputesQuery(interview));

export interface NewDispute {
  readonly scoring: number;
  readonly criterion: string;
  readonly words: string;
}

export function useRaiseDispute(interview: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDispute) =>
      ask(dispute, ofInterview(interview), { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["disputes", interview] }),
  });
}

export interface Answer {
  readonly outcome: "upheld" | "changed";
  readonly level: number | null;
  readonly words: string;
}

/** Answers a dispute; only one who has rated the transcript may. */
export function useAnswerDispute(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Answer) =>
      ask(dispute, `/api/calibration/disputes/${encodeURIComponent(id)}/answer`, {
        method: "POST",
        body,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio"] }),
  });
}
