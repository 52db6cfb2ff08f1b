import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as z from "zod";
import { ask, tell } from "@/lib/api";
import { meQuery } from "./get-me";

const account = z.object({
  account: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  guest: z.boolean(),
  createdAt: z.string(),
  password: z.boolean(),
  secondFactor: z.enum(["off", "on"]),
  secondFactorRequired: z.boolean(),
  recoveryCodesLeft: z.number(),
  provider: z.string().nullable(),
});

export type Account = z.infer<typeof account>;

const accountQuery = queryOptions({
  queryKey: ["account"],
  queryFn: () => ask(account, "/api/account"),
});

/** The account as its owner sees it. */
export const useAccount = () => useQuery(accountQuery);

export const useRename = () =>
  useChange((name: string) => tell("/api/account", { method: "PUT", body: { name } }));

export interface PasswordChange {
  readonly current: string;
  readonly fresh: string;
}

export const useChangePassword = () =>
  useChange((change: PasswordChange) =>
    tell("/api/account/password", { method: "PUT", body: change }),
  );

export interface Departure {
  readonly password: string | null;
  readonly confirm: string;
}

/** Deletes the account and all that is its; what the page then knows is for the caller to forget. */
export const departure = (wish: Departure) =>
  tell("/api/account", { method: "DELETE", body: wish });

/**
 * Changes something about the account, and looks anew at what it says about itself.
 *
 * @param onDone told before that look, which may take away the part of the page that asked
 */
export function useChange<T, R>(change: (wish: T) => Promise<R>, onDone?: (result: R) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (result) => {
      onDone?.(result);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["sessions"] }),
        queries.invalidateQueries({ queryKey: accountQuery.queryKey }),
        queries.invalidateQueries({ queryKey: meQuery.queryKey, exact: true }),
      ]);
    },
  });
}
