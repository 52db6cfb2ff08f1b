import { QueryCache, QueryClient } from "@tanstack/react-query";
import { asProblem } from "@/lib/problem";

const tries = 2;

/**
 * Asks again only where asking again may help: what is not found stays not found.
 *
 * @param onNobody told when the service takes whoever is here for nobody
 */
export function createQueryClient(onNobody: (queries: QueryClient) => void): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { queryKey }) => {
        if (asProblem(error).status === 401 && queryKey[0] !== "me") {
          onNobody(queries);
        }
      },
    }),
    defaultOptions: {
      queries: {
        retry: (failed, error) => failed < tries && asProblem(error).passing,
        retryDelay: (failed) => Math.min(4000, 400 * 2 ** failed),
        refetchOnWindowFocus: false,
      },
    },
  });
  return queries;
}
