import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as z from "zod";
import { ask, tell } from "@/lib/api";

const share = z.object({
  id: z.string(),
  kind: z.enum(["link", "person"]),
  person: z.string().nullable(),
  createdAt: z.string(),
  expiresAt: z.string(),
  state: z.enum(["open", "expired", "revoked"]),
});

/** The path of a link is told this once. */
const made = z.object({ id: z.string(), path: z.string().nullable(), expiresAt: z.string() });

export type Share = z.infer<typeof share>;
export type MadeShare = z.infer<typeof made>;

const keyOf = (interview: string) => ["shares", interview];

const sharesQuery = (interview: string) =>
  queryOptions({
    queryKey: keyOf(interview),
    queryFn: () =>
      ask(z.array(share), `/api/shares?${new URLSearchParams({ interview }).toString()}`),
  });

/** To whom an interview of one's own was shown, and whether it still is. */
export const useShares = (interview: string) => useQuery(sharesQuery(interview));

export type NewShare =
  | { readonly kind: "link"; readonly days: number }
  | { readonly kind: "person"; readonly email: string; readonly days: number };

export function useShare(interview: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: NewShare) =>
      ask(made, "/api/shares", { method: "POST", body: { interview, ...wish } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(interview) }),
  });
}

/** Takes a share back, at once. */
export function useRevoke(interview: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => tell(`/api/shares/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(interview) }),
  });
}
