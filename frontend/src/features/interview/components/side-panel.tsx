import { Tabs } from "@mantine/core";
import { BriefText } from "@/components/brief-text";
import type { Brief } from "@/lib/brief";
import type { State } from "../live/protocol";
import type { Notes as KeptNotes } from "../use-notes";
import { Facts } from "./facts";
import { Notes } from "./notes";
import { StageRail } from "./stage-rail";

interface SidePanelProps {
  readonly state: State | null;
  readonly brief: Brief;
  readonly notes: KeptNotes;
  /** Whether the stages have no place of their own on this screen. */
  readonly withStages: boolean;
}

/** What one wants at hand during the talk: the question, the facts, one's notes. */
export function SidePanel({ state, brief, notes, withStages }: SidePanelProps) {
  const facts = state?.facts.length ?? 0;
  return (
    <Tabs className="panel" defaultValue={withStages ? "stages" : "question"} keepMounted={false}>
      <Tabs.List aria-label="At hand">
        {withStages && <Tabs.Tab value="stages">Stages</Tabs.Tab>}
        <Tabs.Tab value="question">Question</Tabs.Tab>
        <Tabs.Tab value="facts">Facts{facts > 0 && ` (${facts})`}</Tabs.Tab>
        <Tabs.Tab value="notes">Notes</Tabs.Tab>
      </Tabs.List>
      {withStages && (
        <Tabs.Panel value="stages">
          <StageRail state={state} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="question">
        <BriefText brief={brief} level={withStages ? 3 : 2} />
      </Tabs.Panel>
      <Tabs.Panel value="facts">
        <Facts state={state} />
      </Tabs.Panel>
      <Tabs.Panel value="notes">
        <Notes notes={notes} />
      </Tabs.Panel>
    </Tabs>
  );
}
