import { useParams } from "react-router";
import { ReportPage } from "@/features/assessment/components/report-page";
import { EngineJudge } from "@/features/engine/components/engine-judge";
import { EngineReport } from "@/features/engine/components/engine-report";

export function ReportRoute() {
  const { id = "" } = useParams();
  return (
    <ReportPage
      key={id}
      interview={id}
      judge={<EngineJudge interview={id} />}
      engine={<EngineReport interview={id} />}
    />
  );
}
