import { Tabs } from "@mantine/core";
import { use } from "react";
import type { Report } from "../api/report";
import type { Lit } from "../lit";
import { Reader } from "../reader";
import { Transcript } from "./transcript";

export type BesideTab = "said" | "exemplar";

interface BesideProps {
  readonly report: Report;
  readonly lit: Lit;
  readonly tab: BesideTab;
  readonly onTab: (tab: BesideTab) => void;
  readonly onBack: () => void;
}

/** What stands beside the findings: one's own words, or a strong answer to hold them against. */
export function Beside({ report, lit, tab, onTab, onBack }: BesideProps) {
  const { own } = use(Reader);
  return (
    <Tabs
      className="beside"
      value={tab}
      onChange={(value) => {
        onTab(value === "exemplar" ? "exemplar" : "said");
      }}
      keepMounted={false}
    >
      <Tabs.List aria-label="Beside the findings">
        <Tabs.Tab value="said">What was said</Tabs.Tab>
        {report.exemplar.length > 0 && <Tabs.Tab value="exemplar">A strong answer</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="said">
        <Transcript turns={report.transcript.turns} lit={lit} onBack={onBack} />
      </Tabs.Panel>
      <Tabs.Panel value="exemplar">
        <div
          className="transcript exemplar"
          role="region"
          aria-label="A strong answer"
          tabIndex={0}
        >
          <p className="exemplar-note">
            One way to answer well, not the only one.
            {own && " Read it after you have read yourself."}
          </p>
          {report.exemplar.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Tabs.Panel>
    </Tabs>
  );
}
