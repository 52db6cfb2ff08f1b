import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";
import { questionSummary } from "@/lib/brief";

const questionsQuery = queryOptions({
  queryKey: ["questions"],
  queryFn: () => ask(z.array(questionSummary), "/api/questions"),
  staleTime: 5 * 60_000,
});

export const useQuestions = () => useQuery(questionsQuery);
