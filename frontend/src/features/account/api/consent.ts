import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as z from "zod";
import { ask, tell } from "@/lib/api";

const consent = z.object({ given: z.boolean(), at: z.string().nullable() });

const at = (interview: string) => `/api/consents/${encodeURIComponent(interview)}`;

const consentQuery = (interview: string) =>
  queryOptions({
    queryKey: ["consents", interview],
    queryFn: () => ask(consent, at(interview)),
  });

/** Whether an interview of one's own may serve to calibrate the judge. */
export const useConsent = (interview: string) => useQuery(consentQuery(interview));

export function useDecide(interview: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: boolean) => tell(at(interview), { method: "PUT", body: { given } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["consents", interview] }),
  });
}
