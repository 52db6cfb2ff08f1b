import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as z from "zod";
import { ask, tell } from "@/lib/api";

const session = z.object({
  id: z.string(),
  device: z.string(),
  createdAt: z.string(),
  lastAt: z.string(),
  current: z.boolean(),
});

export type Session = z.infer<typeof session>;

const at = "/api/account/sessions";

const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: () => ask(z.array(session), at),
});

export const useSessions = () => useQuery(sessionsQuery);

export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => tell(`${at}/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}
