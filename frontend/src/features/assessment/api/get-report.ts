import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import { ask, tell } from "@/lib/api";
import { firstScoring, Reader } from "../reader";
import { report } from "./report";

const lookAgain = 1_000;

const at = (interview: string) => `/api/interviews/${encodeURIComponent(interview)}`;

const reportAt = (interview: string, scoring: number) =>
  scoring === firstScoring
    ? `${at(interview)}/report`
    : `${at(interview)}/scorings/${scoring}/report`;

const reportQuery = (interview: string, scoring: number, link: string | null) =>
  queryOptions({
    queryKey: ["reports", interview, scoring, link],
    queryFn: () =>
      ask(
        report,
        reportAt(interview, scoring),
        link === null ? {} : { headers: { "X-Rehearsal-Share": link } },
      ),
    refetchInterval: ({ state }) => (state.data?.status === "judging" ? lookAgain : false),
  });

/** The report; asked for again and again while it is being judged. */
export function useReport(interview: string) {
  const { link, scoring } = use(Reader);
  return useQuery(reportQuery(interview, scoring, link));
}

/** The report of another scoring, to be held beside it. */
export const useReportOf = (interview: string, scoring: number) =>
  useQuery(reportQuery(interview, scoring, null));

/** Has judged what could not be judged before. */
export function useJudgeAgain(interview: string) {
  const queries = useQueryClient();
  const { scoring } = use(Reader);
  const path =
    scoring === firstScoring
      ? reportAt(interview, scoring)
      : `${at(interview)}/scorings/${scoring}/judge`;
  return useMutation({
    mutationFn: () => tell(path, { method: "POST" }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["reports", interview] }),
        queries.invalidateQueries({ queryKey: ["scorings", interview] }),
      ]),
  });
}
