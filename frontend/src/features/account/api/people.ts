import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import * as z from "zod";
import { ask, tell } from "@/lib/api";

export const role = z.enum(["candidate", "interviewer", "admin"]);

const person = z.object({
  account: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  roles: z.array(role),
  locked: z.boolean(),
  secondFactor: z.enum(["off", "on"]),
  createdAt: z.string(),
  lastAt: z.string().nullable(),
});

const people = z.object({ people: z.array(person), more: z.boolean() });

/** A way in that is shown this once. */
const passwordLink = z.object({ path: z.string(), expiresAt: z.string() });

export type Role = z.infer<typeof role>;
export type Person = z.infer<typeof person>;

const at = (account: string, what: string) =>
  `/api/admin/people/${encodeURIComponent(account)}/${what}`;

const peopleQuery = (search: string, wanted: string) =>
  infiniteQueryOptions({
    queryKey: ["people", search, wanted],
    queryFn: ({ pageParam }) => {
      const words = new URLSearchParams({ search, role: wanted, page: String(pageParam) });
      return ask(people, `/api/admin/people?${words.toString()}`);
    },
    initialPageParam: 0,
    getNextPageParam: ({ more }, _, last) => (more ? last + 1 : undefined),
    placeholderData: keepPreviousData,
  });

/** Everybody with an account of their own, guests left out. */
export const usePeople = (search: string, wanted: string) =>
  useInfiniteQuery(peopleQuery(search, wanted));

/** Something that an admin does to a person, after which the list is another. */
function useDeed<T, V>(does: (wish: V) => Promise<T>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: does,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["people"] }),
  });
}

export const useSetRoles = ({ account }: Person) =>
  useDeed((roles: readonly Role[]) =>
    tell(at(account, "roles"), { method: "PUT", body: { roles } }),
  );

export const useLock = ({ account }: Person) =>
  useDeed((locked: boolean) => tell(at(account, "lock"), { method: "PUT", body: { locked } }));

export const useDropSecondFactor = ({ account }: Person) =>
  useDeed(() => tell(at(account, "second-factor"), { method: "DELETE" }));

export const usePasswordLink = ({ account }: Person) =>
  useMutation({
    mutationFn: () => ask(passwordLink, at(account, "password-link"), { method: "POST" }),
  });
