import { useParams } from "react-router";
import { BeneathFinding } from "@/features/assessment/beneath-finding";
import { ReportPage } from "@/features/assessment/components/report-page";
import { DisputeFinding } from "@/features/calibration/components/disputes/dispute-finding";
import { EngineJudge } from "@/features/engine/components/engine-judge";
import { EngineReport } from "@/features/engine/components/engine-report";

export function ReportRoute() {
  const { id = "" } = useParams();
  return (
    <BeneathFinding
      value={({ criterion, title, kind }) =>
        kind === "not-judged" ? null : (
          <DisputeFinding interview={id} criterion={criterion} title={title} />
        )
      }
    >
      <ReportPage
        key={id}
        interview={id}
        judge={<EngineJudge interview={id} />}
        engine={<EngineReport interview={id} />}
      />
    </BeneathFinding>
  );
}
