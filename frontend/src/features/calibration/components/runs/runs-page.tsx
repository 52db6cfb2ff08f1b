import { Button } from "@mantine/core";
import { Link } from "react-router";
import { Page } from "@/components/page";
import { RunList } from "./run-list";

export function RunsPage() {
  return (
    <Page
      title="Calibration runs"
      lead="One judge and one state of the rubrics over one golden set. A finished run never changes."
    >
      <div className="bar">
        <Button component={Link} to="/studio/runs/new">
          New run
        </Button>
      </div>
      <RunList set={null} />
    </Page>
  );
}
