import { QueryClient } from "@tanstack/react-query";
import { asProblem } from "@/lib/problem";

const tries = 2;

/** Asks again only where asking again may help: what is not found stays not found. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failed, error) => failed < tries && asProblem(error).passing,
        retryDelay: (failed) => Math.min(4000, 400 * 2 ** failed),
        refetchOnWindowFocus: false,
      },
    },
  });
}
