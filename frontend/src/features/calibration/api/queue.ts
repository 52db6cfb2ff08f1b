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

const group = z.enum(["disputed", "shared", "import", "exemplar"]);

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
    .object({
      id: z.string(),
      criterion: z.string(),
      title: z.string(),
      words: z.string(),
      raisedAt: z.string(),
    })
    .nullable(),
});

const queue = z.object({
  items: z.array(queued),
  total: z.number(),
  counts: z.partialRecord(group, z.number()),
  rater: z.object({ id: z.string(), label: z.string() }),
});

export type Source = z.infer<typeof source>;
export type Queued = z.infer<typeof queued>;
export type QueueGroup = z.infer<typeof group>;
export type Queue = z.infer<typeof queue>;

export const queuePage = 20;

/** What is wanted of the queue. */
export interface QueueWish {
  readonly mine: Queued["mine"];
  /** Null for all of them. */
  readonly only: QueueGroup | null;
  readonly offset: number;
}

const queueQuery = (wish: QueueWish) =>
  queryOptions({
    queryKey: ["studio", "queue", wish],
    queryFn: () => ask(queue, `/api/calibration/queue?${search(wish)}`),
    placeholderData: keepPreviousData,
  });

function search({ mine, only, offset }: QueueWish): string {
  const wanted = new URLSearchParams({ offset: String(offset), limit: String(queuePage) });
  if (mine === "submitted") {
    wanted.set("mine", mine);
  }
  if (only !== null) {
    wanted.set("only", only);
  }
  return wanted.toString();
}

/** What waits to be rated, or what one has rated. */
export const useQueue = (wish: QueueWish) => useQuery(queueQuery(wish));

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
