import { Page } from "@/components/page";
import { DriftSection } from "./drift-section";
import { ExperimentsSection } from "./experiments-section";

/** What the judge does in live interviews: what is on trial, and whether levels wander. */
export function ProductionPage() {
  return (
    <Page
      title="In production"
      lead="Try a rubric, a prompt or a judge on live interviews before it counts, and see when the levels wander."
    >
      <ExperimentsSection />
      <DriftSection />
    </Page>
  );
}
