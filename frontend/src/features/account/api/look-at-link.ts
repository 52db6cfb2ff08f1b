import { useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";

const link = z.object({
  purpose: z.enum(["first-admin", "invitation", "password"]),
  email: z.string().nullable(),
  role: z.enum(["candidate", "interviewer", "admin"]).nullable(),
  expiresAt: z.string(),
});

export type OneTimeLink = z.infer<typeof link>;

/** What a one-time link is for. Its token goes in the body, so that no address ever holds it. */
export const useLookAtLink = (token: string) =>
  useQuery({
    queryKey: ["link", token],
    queryFn: () => ask(link, "/api/links/look", { method: "POST", body: { token } }),
    staleTime: Infinity,
    gcTime: 0,
  });
