import { useParams } from "react-router";
import { ReportPage } from "@/features/assessment/components/report-page";

export function ReportRoute() {
  const { id = "" } = useParams();
  return <ReportPage key={id} interview={id} />;
}
