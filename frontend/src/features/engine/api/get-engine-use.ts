import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";

const part = z.object({ kind: z.string(), name: z.string() });

const voiced = z.object({
  voice: z.string(),
  prompt: z.string(),
  turns: z.number(),
  /** Turns that were said in the planned words all the same, by reason. */
  instead: z.array(z.object({ why: z.string(), turns: z.number() })),
});

const engineUse = z.object({
  id: z.string(),
  name: z.string(),
  voice: part,
  judge: part,
  /** One sentence when the engine cannot be used. */
  trouble: z.string().nullable(),
  voiced: z.array(voiced),
});

export type Voiced = z.infer<typeof voiced>;

const engineUseQuery = (interview: string) =>
  queryOptions({
    queryKey: ["engine", interview],
    queryFn: () => ask(engineUse, `/api/interviews/${encodeURIComponent(interview)}/engine`),
  });

/** The engine of one interview, and what it has said so far. */
export const useEngineUse = (interview: string) => useQuery(engineUseQuery(interview));
