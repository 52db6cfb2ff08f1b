import { Tabs } from "@mantine/core";
import { useState } from "react";
import type { Draft } from "../../api/drafts";
import { useRubricVersion } from "../../api/rubrics";
import { useKeptDraft } from "../../use-kept-draft";
import { ChangeList } from "./change-list";
import { CheckPanel } from "./check-panel";
import { CriteriaEditor } from "./criteria-editor";
import { DraftBar } from "./draft-bar";
import { FloorsEditor } from "./floors-editor";
import { JudgePreview } from "./judge-preview";
import { SignalsEditor } from "./signals-editor";

interface DraftEditorProps {
  readonly loaded: Draft;
  readonly onReload: () => void;
}

/** The forms of a draft, and beside them what the bank says of it and what the judge would read. */
export function DraftEditor({ loaded, onReload }: DraftEditorProps) {
  const { draft, saving, kept } = useKeptDraft(loaded);
  const basis = useRubricVersion(loaded.question, loaded.basedOn);
  const [open, setOpen] = useState(draft.body.criteria[0]?.id ?? "");
  const { body } = draft;
  const shown = body.criteria.find(({ id }) => id === open) ?? body.criteria[0];
  const write = (next: typeof body) => {
    kept.write({ body: next });
  };
  return (
    <>
      <DraftBar draft={draft} saving={saving} kept={kept} onReload={onReload} />
      <div className="desk draft" inert={saving === "overtaken"}>
        <div>
          <CriteriaEditor
            body={body}
            published={new Set(basis.data?.criteria.map(({ id }) => id) ?? [])}
            open={open}
            onOpen={setOpen}
            onChange={write}
          />
          <SignalsEditor kind="redFlags" body={body} onChange={write} />
          <SignalsEditor kind="bonus" body={body} onChange={write} />
          <FloorsEditor body={body} onChange={write} />
        </div>
        <aside className="draft-side" aria-label="Beside the draft">
          <Tabs defaultValue="check" keepMounted={false}>
            <Tabs.List aria-label="Beside the draft">
              <Tabs.Tab value="check">Checks</Tabs.Tab>
              <Tabs.Tab value="judge">What the judge is told</Tabs.Tab>
              <Tabs.Tab value="changes">Changes</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="check">
              <CheckPanel check={draft.check} body={body} onOpen={setOpen} />
            </Tabs.Panel>
            <Tabs.Panel value="judge">
              {shown !== undefined && (
                <>
                  <h2>{shown.title}</h2>
                  <JudgePreview criterion={shown} />
                </>
              )}
            </Tabs.Panel>
            <Tabs.Panel value="changes">
              <ChangeList changes={draft.changes} />
            </Tabs.Panel>
          </Tabs>
        </aside>
      </div>
    </>
  );
}
