import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";

const engine = z.object({
  voice: z.object({ kind: z.enum(["scripted", "model"]), name: z.string(), detail: z.string() }),
  judge: z.object({ kind: z.enum(["built-in", "model"]), name: z.string(), detail: z.string() }),
  notice: z.string().nullable(),
});

const engineQuery = queryOptions({
  queryKey: ["engine"],
  queryFn: () => ask(engine, "/api/engine"),
  staleTime: 60_000,
});

export const useEngine = () => useQuery(engineQuery);
