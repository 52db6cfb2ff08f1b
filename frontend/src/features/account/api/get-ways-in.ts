import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";

const waysIn = z.object({
  guests: z.boolean(),
  mail: z.boolean(),
  passwordMin: z.number(),
  passwordMax: z.number(),
  providers: z.array(z.object({ name: z.string(), path: z.string() })),
});

export type WaysIn = z.infer<typeof waysIn>;

const waysInQuery = queryOptions({
  queryKey: ["ways-in"],
  queryFn: () => ask(waysIn, "/api/sign-in"),
  staleTime: Infinity,
});

/** How one can come in here, so that the page offers nothing else. */
export const useWaysIn = () => useQuery(waysInQuery);
