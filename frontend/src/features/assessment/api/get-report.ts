import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import { ask, tell } from "@/lib/api";
import { Reader } from "../reader";
import { report } from "./report";

const lookAgain = 1_000;

const at = (interview: string) => `/api/interviews/${encodeURIComponent(interview)}/report`;

const reportQuery = (interview: string, link: string | null) =>
  queryOptions({
    queryKey: ["reports", interview, link],
    queryFn: () =>
      ask(report, at(interview), link === null ? {} : { headers: { "X-Rehearsal-Share": link } }),
    refetchInterval: ({ state }) => (state.data?.status === "judging" ? lookAgain : false),
  });

/** The report; asked for again and again while it is being judged. */
export const useReport = (interview: string) => useQuery(reportQuery(interview, use(Reader).link));

/** Has judged what could not be judged before. */
export function useJudgeAgain(interview: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => tell(at(interview), { method: "POST" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["reports", interview] }),
  });
}
