import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as z from "zod";
import { ask, tell } from "@/lib/api";
import { type Role, role } from "./people";

const invitation = z.object({
  id: z.string(),
  email: z.string(),
  role,
  expiresAt: z.string(),
});

/** What to hand to the invited; the way in is shown this once. */
const invited = z.object({ path: z.string(), expiresAt: z.string(), mailed: z.boolean() });

export type Invitation = z.infer<typeof invitation>;

const queryKey = ["invitations"];

/** Those that nobody has used yet. */
export const useInvitations = () =>
  useQuery({ queryKey, queryFn: () => ask(z.array(invitation), "/api/admin/invitations") });

export function useInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly email: string; readonly role: Role }) =>
      ask(invited, "/api/admin/invitations", { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
}

/** Takes one back. Whatever comes of it the list is another: an invitation may have been used meanwhile. */
export function useWithdraw() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      tell(`/api/admin/invitations/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}
