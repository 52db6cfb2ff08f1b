import { Button, Skeleton } from "@mantine/core";
import { type ReactNode, use } from "react";
import { Link } from "react-router";
import { Icon } from "@/components/icon";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { useReport } from "../api/get-report";
import type { Report } from "../api/report";
import { Reader } from "../reader";
import { useScoringAddress } from "../use-scoring-address";
import { ReportBody } from "./report-body";
import { Judging, NotEnded } from "./report-states";
import { Difference } from "./scorings/difference";
import { Scorings } from "./scorings/scorings";

interface ReportPageProps {
  readonly interview: string;
  /** Who is at work while it is being judged. */
  readonly judge: ReactNode;
  /** Who spoke, and what it took. */
  readonly engine: ReactNode;
  /** What else can be done with it, beside the title. */
  readonly ways?: ReactNode;
  /** What stands after it, such as to whom it is shown. */
  readonly after?: ReactNode;
  /** Where to go when there is no such report. */
  readonly back?: ReactNode;
}

/** The report of one interview, in whatever state it is. */
export function ReportPage({ interview, judge, engine, ways, after, back }: ReportPageProps) {
  const report = useReport(interview);
  const { scoring } = use(Reader);
  const [{ beside }] = useScoringAddress();
  if (report.data !== undefined) {
    return (
      <Page
        title={report.data.question.title}
        eyebrow={<Eyebrow report={report.data} ways={ways} />}
      >
        {beside === null || beside === scoring ? (
          <>
            {report.data.status !== "not-ended" && <Scorings interview={interview} />}
            <InState report={report.data} judge={judge} engine={engine} />
          </>
        ) : (
          <Difference interview={interview} beside={beside} />
        )}
        {report.data.findings.length > 0 && after}
      </Page>
    );
  }
  return (
    <Page title="Report">
      {report.isError ? (
        <ProblemNotice error={report.error} onRetry={() => report.refetch()}>
          {back ?? <Link to="/history">Your interviews</Link>}
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

interface EyebrowProps {
  readonly report: Report;
  readonly ways: ReactNode;
}

function Eyebrow({ report, ways }: EyebrowProps) {
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
      {report.findings.length > 0 && ways}
    </span>
  );
}

interface InStateProps {
  readonly report: Report;
  readonly judge: ReactNode;
  readonly engine: ReactNode;
}

function InState({ report, judge, engine }: InStateProps) {
  switch (report.status) {
    case "judging":
      return <Judging progress={report.progress} judge={judge} />;
    case "not-ended":
      return <NotEnded interview={report.interview} />;
    case "ready":
    case "incomplete":
      return <ReportBody report={report} engine={engine} />;
  }
}
