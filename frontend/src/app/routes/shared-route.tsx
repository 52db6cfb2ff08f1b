import { SharedLink } from "@/features/account/components/sharing/shared-link";
import { ReportPage } from "@/features/assessment/components/report-page";
import { firstScoring, Reader } from "@/features/assessment/reader";

/** A report for whoever holds a link to it. */
export function SharedRoute() {
  return (
    <SharedLink
      report={(interview, token) => (
        <Reader value={{ own: false, link: token, scoring: firstScoring }}>
          <ReportPage
            key={interview}
            interview={interview}
            judge={null}
            engine={null}
            back={null}
          />
        </Reader>
      )}
    />
  );
}
