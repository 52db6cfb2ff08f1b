import { Button, Skeleton } from "@mantine/core";
import { Link } from "react-router";
import { Icon } from "@/components/icon";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { useReport } from "../api/get-report";
import type { Report } from "../api/report";
import { ReportBody } from "./report-body";
import { Judging, NotEnded } from "./report-states";

/** The report of one interview, in whatever state it is. */
export function ReportPage({ interview }: { readonly interview: string }) {
  const report = useReport(interview);
  if (report.data !== undefined) {
    return (
      <Page title={report.data.question.title} eyebrow={<Eyebrow report={report.data} />}>
        <InState report={report.data} />
      </Page>
    );
  }
  return (
    <Page title="Report">
      {report.isError ? (
        <ProblemNotice error={report.error} onRetry={() => report.refetch()}>
          <Link to="/history">Your interviews</Link>
        </ProblemNotice>
      ) : (
        <div role="status" aria-label="Loading the report">
          <Skeleton height={160} mb={24} />
          <Skeleton height={24} width="60%" />
        </div>
      )}
    </Page>
  );
}

function Eyebrow({ report }: { readonly report: Report }) {
  return (
    <span className="report-eyebrow">
      Report
      {report.findings.length > 0 && (
        <Button
          className="no-print"
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<Icon name="print" size={16} />}
          onClick={() => {
            print();
          }}
        >
          Print
        </Button>
      )}
    </span>
  );
}

function InState({ report }: { readonly report: Report }) {
  switch (report.status) {
    case "judging":
      return <Judging progress={report.progress} />;
    case "not-ended":
      return <NotEnded interview={report.interview} />;
    case "ready":
    case "incomplete":
      return <ReportBody report={report} />;
  }
}
