import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import * as z from "zod";
import { ask } from "@/lib/api";

/** Of those who have left nothing remains but a pseudonym. */
const somebody = z.object({
  account: z.string().nullable(),
  name: z.string().nullable(),
  pseudonym: z.string(),
});

const entry = z.object({
  seq: z.number(),
  at: z.string(),
  action: z.string(),
  actor: somebody.nullable(),
  subject: somebody.nullable(),
  detail: z.string(),
});

const page = z.object({ entries: z.array(entry), more: z.boolean() });

export type AuditEntry = z.infer<typeof entry>;
export type Somebody = z.infer<typeof somebody>;

/** What somebody looks for in the trail; empty words let everything through. Days are as in a calendar. */
export interface AuditFilter {
  readonly action: string;
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ["audit", filter],
    queryFn: ({ pageParam }) => ask(page, `/api/admin/audit?${words(filter, pageParam)}`),
    initialPageParam: null as number | null,
    getNextPageParam: ({ entries, more }) => (more ? entries.at(-1)?.seq : undefined),
    placeholderData: keepPreviousData,
  });

/** The trail, newest first. */
export const useAudit = (filter: AuditFilter) => useInfiniteQuery(auditQuery(filter));

function words({ action, person, from, to }: AuditFilter, before: number | null): string {
  const asked = {
    action,
    person,
    from: beginning(from, 0),
    to: beginning(to, 1),
    before: before === null ? "" : String(before),
    limit: "50",
  };
  return new URLSearchParams(Object.entries(asked).filter(([, word]) => word !== "")).toString();
}

/** The moment in which a day begins here, or the day so many after it. */
function beginning(day: string, after: number): string {
  const date = new Date(`${day}T00:00`);
  if (Number.isNaN(date.getTime())) {
    return "";
  }
  date.setDate(date.getDate() + after);
  return date.toISOString();
}
