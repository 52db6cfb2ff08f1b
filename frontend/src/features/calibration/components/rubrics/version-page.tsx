import { Link, useParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { useRubricVersion } from "../../api/rubrics";
import { readable } from "../../words";
import { JudgePreview } from "./judge-preview";

/** One published version to read: what the judge is told for each criterion. */
export function VersionPage() {
  const { question = "", version = "" } = useParams();
  const rubric = useRubricVersion(question, Number(version));
  return (
    <Page
      title={`${readable(question)}, version ${version}`}
      eyebrow={<Link to={`/studio/rubrics/${question}`}>Rubric</Link>}
    >
      {rubric.isError && <ProblemNotice error={rubric.error} onRetry={() => rubric.refetch()} />}
      {rubric.isPending && <WaitingPlace label="Loading the version" height={240} />}
      {rubric.data?.criteria.map((criterion) => (
        <section key={criterion.id} className="part" aria-label={criterion.title}>
          <h2>{criterion.title}</h2>
          <JudgePreview criterion={criterion} />
        </section>
      ))}
    </Page>
  );
}
