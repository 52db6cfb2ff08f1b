import { Button } from "@mantine/core";
import { useSearchParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { type AuditFilter, useAudit } from "../../api/audit";
import { AuditFilters } from "./audit-filters";
import { AuditTable } from "./audit-table";

/** What was done here, by whom and to whom. Nothing in it can be changed. */
export function AuditPage() {
  const [filter, change] = useFilter();
  const trail = useAudit(filter);
  const entries = trail.data?.pages.flatMap((page) => page.entries);
  return (
    <Page
      title="Audit"
      lead="Who came in, who may do what, what was shared, taken along and deleted. Entries are only ever added."
    >
      <AuditFilters filter={filter} onChange={change} />
      {trail.isError && <ProblemNotice error={trail.error} onRetry={() => trail.refetch()} />}
      {trail.isPending && <WaitingPlace label="Loading the trail" height={240} />}
      {entries?.length === 0 && (
        <div className="empty">
          <h2>Nothing like that happened</h2>
          <p>Choose another action, another person or other days.</p>
        </div>
      )}
      {entries !== undefined && entries.length > 0 && <AuditTable entries={entries} />}
      {trail.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={trail.isFetchingNextPage}
          onClick={() => void trail.fetchNextPage()}
        >
          Older
        </Button>
      )}
    </Page>
  );
}

/** The filter as the address has it, so that a link, a reload and "back" keep it. */
function useFilter(): readonly [AuditFilter, (change: Partial<AuditFilter>) => void] {
  const [address, setAddress] = useSearchParams();
  const filter = {
    action: address.get("action") ?? "",
    person: address.get("person") ?? "",
    from: address.get("from") ?? "",
    to: address.get("to") ?? "",
  };
  const change = (changed: Partial<AuditFilter>) => {
    const all = Object.entries({ ...filter, ...changed }).filter(([, word]) => word !== "");
    setAddress(new URLSearchParams(all), { replace: true });
  };
  return [filter, change];
}
