import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";
import { target } from "@/lib/words";
import { questionName } from "./figures";

export const source = z.enum(["shared", "exemplar", "import"]);

const queued = z.object({
  transcript: z.string(),
  question: questionName,
  target,
  rubricVersion: z.number(),
  source,
  addedAt: z.string(),
  ratings: z.number(),
  mine: z.enum(["none", "submitted"]),
  dispute: z
    .object({ id: z.string(), criterion: z.string(), words: z.string(), raisedAt: z.string() })
    .nullable(),
});

const queue = z.object({
  items: z.array(queued),
  total: z.number(),
  rater: z.object({ id: z.string(), label: z.string() }),
});

export type Source = z.infer<typeof source>;
export type Queued = z.infer<typeof queued>;
export type Queue = z.infer<typeof queue>;

export const queuePage = 50;

const queueQuery = (mine: Queued["mine"], offset: number) =>
  queryOptions({
    queryKey: ["studio", "queue", mine, offset],
    queryFn: () =>
      ask(
        queue,
        `/api/calibration/queue?offset=${offset}&limit=${queuePage}${mine === "submitted" ? "&mine=submitted" : ""}`,
      ),
    placeholderData: keepPreviousData,
  });

/** What waits to be rated, or what one has rated. */
export const useQueue = (mine: Queued["mine"], offset: number) =>
  useQuery(queueQuery(mine, offset));

/** Puts the bank's own exemplar answers into the pool; those that are there stay as they are. */
export function useAddExemplars() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      ask(z.object({ added: z.number() }), "/api/calibration/exemplars", {
        method: "POST",
        body: { questions: null },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["studio"] }),
  });
}
