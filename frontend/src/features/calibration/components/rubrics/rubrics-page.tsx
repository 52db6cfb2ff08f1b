import { Button } from "@mantine/core";
import { Link } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { exportAll, type RubricLine, useRubrics } from "../../api/rubrics";
import { count } from "../../words";

/** The rubric of every question, and which version is in force. */
export function RubricsPage() {
  const rubrics = useRubrics();
  return (
    <Page
      title="Rubrics"
      lead="Draft a change, try it on a golden set, publish it with a reason. A published version never changes."
    >
      <div className="bar">
        <Button component="a" href={exportAll} download variant="default">
          Export what differs from the files
        </Button>
      </div>
      {rubrics.isError && <ProblemNotice error={rubrics.error} onRetry={() => rubrics.refetch()} />}
      {rubrics.isPending && <WaitingPlace label="Loading the rubrics" height={240} />}
      {rubrics.data !== undefined && (
        <ul className="rows">
          {rubrics.data.map((line) => (
            <Line key={line.question.id} line={line} />
          ))}
        </ul>
      )}
      {rubrics.data?.length === 0 && (
        <div className="empty">
          <h2>The bank is empty</h2>
          <p>The service started without any question.</p>
        </div>
      )}
    </Page>
  );
}

function Line({ line }: { readonly line: RubricLine }) {
  return (
    <li className="row">
      <div>
        <h2>
          <Link to={`/studio/rubrics/${line.question.id}`}>{line.question.title}</Link>
        </h2>
        <p className="row-meta">{line.drafts > 0 && <span>{count(line.drafts, "draft")}</span>}</p>
      </div>
      <p className="row-side">
        Version {line.inForce} in force
        {line.experiment !== null && <span className="tag">On trial</span>}
      </p>
    </li>
  );
}
