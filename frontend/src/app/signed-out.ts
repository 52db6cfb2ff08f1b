import type { QueryClient } from "@tanstack/react-query";
import { farewell, welcome } from "@/features/account/api/come-and-go";
import { meAgainQuery, meQuery } from "@/features/account/api/get-me";
import { isForAnybody, toSignIn } from "@/features/account/doors";
import { asProblem } from "@/lib/problem";
import type { AppRouter } from "./router";

type Way = Pick<AppRouter, "navigate" | "state">;

/**
 * Asks whether the browser still belongs to whoever opened the page. A session that was only
 * renewed is not the end; when it is the end, leads to the door.
 */
export async function isStillHere(queries: QueryClient, router: Way): Promise<boolean> {
  const before = queries.getQueryData(meQuery.queryKey);
  const now = await queries
    .query(meAgainQuery)
    .catch((error: unknown) => (asProblem(error).status === 401 ? "nobody" : "unknown"));
  if (now === "unknown" || (typeof now !== "string" && now.account === before?.account)) {
    return true;
  }
  await router.navigate(toSignIn(router.state.location, "ended"));
  if (typeof now === "string") {
    await farewell(queries);
  } else {
    welcome(queries, now);
  }
  return false;
}

/** What to do when a page's request was refused because nobody is signed in. */
export async function whenRefused(queries: QueryClient, router: Way): Promise<void> {
  if (!isForAnybody(router.state.location.pathname)) {
    await isStillHere(queries, router);
  }
}
