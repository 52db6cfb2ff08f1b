import type { QueryClient } from "@tanstack/react-query";
import { farewell, welcome } from "@/features/account/api/come-and-go";
import { meAgainQuery, meQuery } from "@/features/account/api/get-me";
import { isForAnybody, toSignIn } from "@/features/account/doors";
import { asProblem } from "@/lib/problem";

interface Way {
  readonly place: { readonly pathname: string; readonly search: string };
  readonly navigate: (to: string) => Promise<void> | void;
}

/**
 * Asks whether the browser still belongs to whoever opened the page. A session that was only
 * renewed is not the end; when it is the end, leads to the door.
 */
export async function isStillHere(
  queries: QueryClient,
  { place, navigate }: Way,
): Promise<boolean> {
  const before = queries.getQueryData(meQuery.queryKey);
  const now = await queries
    .query(meAgainQuery)
    .catch((error: unknown) => (asProblem(error).status === 401 ? "nobody" : "unknown"));
  if (now === "unknown" || (typeof now !== "string" && now.account === before?.account)) {
    return true;
  }
  await navigate(toSignIn(place, "ended"));
  if (typeof now === "string") {
    await farewell(queries);
  } else {
    welcome(queries, now);
  }
  return false;
}

/** What to do when a page's request was refused because nobody is signed in. */
export async function whenRefused(queries: QueryClient, way: Way): Promise<void> {
  if (!isForAnybody(way.place.pathname)) {
    await isStillHere(queries, way);
  }
}
