import { QualityPage } from "@/features/calibration/components/quality/quality-page";

export function QualityRoute() {
  return <QualityPage />;
}
