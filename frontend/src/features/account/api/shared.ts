import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";

const opened = z.object({ interview: z.string(), expiresAt: z.string() });

const shownToMe = z.object({
  interview: z.string(),
  /** Of the question that was asked. */
  title: z.string(),
  candidate: z.string(),
  sharedAt: z.string(),
  expiresAt: z.string(),
});

export type Opened = z.infer<typeof opened>;
export type ShownToMe = z.infer<typeof shownToMe>;

const openedQuery = (token: string) =>
  queryOptions({
    queryKey: ["shared", "link", token],
    queryFn: () => ask(opened, "/api/shared/open", { method: "POST", body: { token } }),
    // It may be taken back at any time, so it is asked for anew with every visit.
    gcTime: 0,
  });

/** What a link shows, as long as it works. */
export const useOpened = (token: string) => useQuery(openedQuery(token));

const shownToMeQuery = queryOptions({
  queryKey: ["shared", "me"],
  queryFn: () => ask(z.array(shownToMe), "/api/shared"),
});

/** The interviews that candidates show to this interviewer. */
export const useShownToMe = () => useQuery(shownToMeQuery);
