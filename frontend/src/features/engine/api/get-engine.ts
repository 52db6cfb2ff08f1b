import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";

const voice = z.object({
  kind: z.enum(["scripted", "model"]),
  name: z.string(),
  detail: z.string(),
});

const judge = z.object({
  kind: z.enum(["built-in", "model"]),
  name: z.string(),
  detail: z.string(),
});

const choice = z.object({
  id: z.string(),
  name: z.string(),
  voice,
  judge,
  /** Whether it is used where nobody chooses. */
  usual: z.boolean(),
  /** False when its settings are known to be wrong. */
  usable: z.boolean(),
});

const engine = z.object({
  voice,
  judge,
  notice: z.string().nullable(),
  engines: z.array(choice),
});

export type EngineChoice = z.infer<typeof choice>;
export type EngineAnswer = z.infer<typeof engine>;

const engineQuery = queryOptions({
  queryKey: ["engine"],
  queryFn: () => ask(engine, "/api/engine"),
  staleTime: 60_000,
});

/** Who talks and who judges, and what else there is to choose from. */
export const useEngine = () => useQuery(engineQuery);
