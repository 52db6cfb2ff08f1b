import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";

export const me = z.object({
  account: z.string(),
  name: z.string(),
  guest: z.boolean(),
  /** Those that are awake: some sleep until a second factor is set up. */
  roles: z.array(z.string()),
  email: z.string().nullable(),
  secondFactor: z.enum(["off", "on"]),
  secondFactorMissing: z.boolean(),
});

export type Me = z.infer<typeof me>;

/** Who is signed in; the first visit makes a guest and sets the cookies that all else needs. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => ask(me, "/api/me"),
  staleTime: Infinity,
  // Nobody stays nobody, however many parts of the page ask.
  retryOnMount: false,
});

/** The same, asked anew beside what is known, so that the two can be compared. */
export const meAgainQuery = queryOptions({
  ...meQuery,
  queryKey: ["me", "again"],
  staleTime: 0,
  gcTime: 0,
  retry: false,
});

export const useMe = () => useQuery(meQuery);
