import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";

const me = z.object({
  account: z.string(),
  name: z.string(),
  guest: z.boolean(),
  roles: z.array(z.string()),
});

export type Me = z.infer<typeof me>;

/** Who is signed in; the first visit makes a guest and sets the cookies that all else needs. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => ask(me, "/api/me"),
  staleTime: Infinity,
});

export const useMe = () => useQuery(meQuery);
