import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { ask, tell } from "@/lib/api";
import { me, type Me, meQuery } from "./get-me";

export interface Proof {
  readonly email: string;
  readonly password: string;
  /** Six digits or a recovery code; null until the service asks for it. */
  readonly code: string | null;
}

export interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

export interface LinkAnswer {
  readonly token: string;
  readonly password: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly code: string | null;
}

export const useSignIn = () => useComing<Proof>("/api/sign-in");
export const useSignUp = () => useComing<Newcomer>("/api/sign-up");
export const useLink = () => useComing<LinkAnswer>("/api/links/use");

export const signOut = () => tell("/api/sign-out", { method: "POST" });
export const signOutEverywhere = () => tell("/api/sign-out-everywhere", { method: "POST" });

/** Comes in with something to show for it, and is somebody else from then on. */
function useComing<T>(path: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: T) => ask(me, path, { method: "POST", body }),
    onSuccess: (person) => {
      welcome(queries, person);
    },
  });
}

/** Shows the pages to somebody who has just come in, with nothing left of who was here before. */
export function welcome(queries: QueryClient, person: Me): void {
  forget(queries);
  queries.setQueryData(meQuery.queryKey, person);
}

/** Forgets who was here, and asks who is here now. */
export async function farewell(queries: QueryClient): Promise<void> {
  forget(queries);
  await queries.resetQueries({ queryKey: meQuery.queryKey });
}

function forget(queries: QueryClient): void {
  const common: readonly unknown[] = [meQuery.queryKey[0], "ways-in"];
  queries.removeQueries({ predicate: ({ queryKey }) => !common.includes(queryKey[0]) });
}
