import { queryOptions, useQuery } from "@tanstack/react-query";
import { ask } from "@/lib/api";
import { brief } from "@/lib/brief";

const questionQuery = (id: string) =>
  queryOptions({
    queryKey: ["questions", id],
    queryFn: () => ask(brief, `/api/questions/${encodeURIComponent(id)}`),
    staleTime: 5 * 60_000,
  });

export const useQuestion = (id: string) => useQuery(questionQuery(id));
