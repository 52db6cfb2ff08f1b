import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask, tell } from "@/lib/api";
import { report } from "./report";

const lookAgain = 1_000;

const at = (interview: string) => `/api/interviews/${encodeURIComponent(interview)}/report`;

const reportQuery = (interview: string) =>
  queryOptions({
    queryKey: ["reports", interview],
    queryFn: () => ask(report, at(interview)),
    refetchInterval: ({ state }) => (state.data?.status === "judging" ? lookAgain : false),
  });

/** The report; asked for again and again while it is being judged. */
export const useReport = (interview: string) => useQuery(reportQuery(interview));

/** Has judged what could not be judged before. */
export function useJudgeAgain(interview: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => tell(at(interview), { method: "POST" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["reports", interview] }),
  });
}
