import { Drawer } from "@mantine/core";
import { useDisclosure, useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useRef, useState } from "react";
import type { Report } from "../api/report";
import { type Lit, nothingLit } from "../lit";
import { Advice } from "./advice";
import { Beside, type BesideTab } from "./beside";
import { Findings } from "./findings";
import { ForAHuman } from "./for-a-human";
import { HeardList } from "./heard-list";
import { Provenance } from "./provenance";
import { Incomplete } from "./report-states";
import { StagesOverTime } from "./stages-over-time";
import { Summary } from "./summary";

interface ReportBodyProps {
  readonly report: Report;
  readonly engine: ReactNode;
}

/** The report once there is something to read. */
export function ReportBody({ report, engine }: ReportBodyProps) {
  const wide = useMediaQuery("(min-width: 68em)", true, { getInitialValueInEffect: false });
  const [lit, setLit] = useState<Lit>(nothingLit);
  const [tab, setTab] = useState<BesideTab>("said");
  const [drawer, drawerIs] = useDisclosure(false);
  const from = useRef<HTMLElement | null>(null);

  const light = (chosen: Lit) => {
    from.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setTab("said");
    setLit(chosen);
    if (!wide) {
      drawerIs.open();
    }
  };
  const back = () => {
    drawerIs.close();
    from.current?.focus();
  };
  const beside = <Beside report={report} lit={lit} tab={tab} onTab={setTab} onBack={back} />;
  return (
    <div className="report">
      {report.status === "incomplete" && <Incomplete report={report} />}
      <Summary report={report} />
      <Advice report={report} />
      <div className="report-columns">
        <div className="report-findings">
          <ForAHuman report={report} light={light} />
          <HeardList
            title="Red flags"
            look="is-red"
            all={report.redFlags}
            lit={lit}
            light={light}
          />
          <HeardList title="Beyond the bar" look="" all={report.bonus} lit={lit} light={light} />
          <Findings report={report} lit={lit} light={light} />
          <StagesOverTime stages={report.stages} />
          <Provenance report={report} engine={engine} />
        </div>
        {wide ? (
          <aside className="report-beside" aria-label="Conversation and strong answer">
            {beside}
          </aside>
        ) : (
          <>
            <button type="button" className="report-open no-print" onClick={drawerIs.open}>
              What was said
            </button>
            <Drawer
              opened={drawer}
              onClose={drawerIs.close}
              position="bottom"
              size="88%"
              title="Conversation"
              closeButtonProps={{ "aria-label": "Close" }}
            >
              {beside}
            </Drawer>
          </>
        )}
      </div>
    </div>
  );
}
