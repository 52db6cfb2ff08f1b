import { Link, useParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { useDraft } from "../../api/drafts";
import { readable } from "../../words";
import { DraftEditor } from "./draft-editor";

/** A draft of a rubric: written, checked, tried, published. */
export function DraftPage() {
  const { id = "" } = useParams();
  const draft = useDraft(id);
  if (draft.data === undefined) {
    return (
      <Page title="Draft">
        {draft.isError ? (
          <ProblemNotice error={draft.error} onRetry={() => draft.refetch()}>
            <Link to="/studio/rubrics">All rubrics</Link>
          </ProblemNotice>
        ) : (
          <WaitingPlace label="Loading the draft" height={320} />
        )}
      </Page>
    );
  }
  const { question, basedOn, title } = draft.data;
  return (
    <Page
      title={title}
      eyebrow={
        <>
          Draft of <Link to={`/studio/rubrics/${question}`}>{readable(question)}</Link>, from
          version {basedOn}
        </>
      }
    >
      <DraftEditor
        key={`${id}:${draft.dataUpdatedAt}`}
        loaded={draft.data}
        onReload={() => void draft.refetch()}
      />
    </Page>
  );
}
