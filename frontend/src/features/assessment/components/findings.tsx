import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { Finding, Report } from "../api/report";
import type { Lighting } from "../lit";
import { FindingCard } from "./finding-card";

interface FindingsProps extends Lighting {
  readonly report: Report;
}

const orders = [
  { value: "dimension", label: "By dimension" },
  { value: "stage", label: "By stage" },
] as const;

/** All criteria, in groups. */
export function Findings({ report, lit, light }: FindingsProps) {
  const [order, setOrder] = useState<"dimension" | "stage">("dimension");
  const groups = order === "dimension" ? report.dimensions : report.stages;
  const stageTitle = (id: string) => report.stages.find((stage) => stage.id === id)?.title ?? id;
  return (
    <section className="findings" aria-labelledby="findings-title">
      <header className="findings-head">
        <h2 id="findings-title">Criterion by criterion</h2>
        <SegmentedControl
          className="no-print"
          size="xs"
          aria-label="Order of the criteria"
          data={[...orders]}
          value={order}
          onChange={setOrder}
        />
      </header>
      <p className="findings-legend">
        Four steps from weak to outstanding. The line below marks what the bar asks for.
      </p>
      {groups
        .map((group) => ({ group, findings: of(report.findings, order, group.id) }))
        .filter(({ findings }) => findings.length > 0)
        .map(({ group, findings }) => (
          <section key={group.id} className="findings-group">
            <h3>{group.title}</h3>
            {findings.map((finding) => (
              <FindingCard
                key={finding.criterion}
                finding={finding}
                stage={stageTitle(finding.stage)}
                marked={report.flags.some((flag) => flag.criterion === finding.criterion)}
                lit={lit}
                light={light}
              />
            ))}
          </section>
        ))}
    </section>
  );
}

function of(
  findings: readonly Finding[],
  order: "dimension" | "stage",
  group: string,
): readonly Finding[] {
  return findings.filter((finding) => finding[order] === group);
}
