import { queryOptions, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";
import { target } from "@/lib/words";
import { source } from "./queue";

const pooled = z.object({
  transcript: z.string(),
  question: z.string(),
  target,
  source,
  addedAt: z.string(),
  raters: z.number(),
});

export type Pooled = z.infer<typeof pooled>;

const poolQuery = queryOptions({
  queryKey: ["studio", "pool"],
  queryFn: () =>
    ask(
      z.object({ items: z.array(pooled), total: z.number() }),
      "/api/calibration/transcripts?offset=0&limit=200",
    ),
});

/** All transcripts that may be frozen into a set. */
export const usePool = () => useQuery(poolQuery);
