import { Skeleton } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { BriefText } from "@/components/brief-text";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import type { Brief } from "@/lib/brief";
import { difficultyLabel, formatLabel } from "@/lib/words";
import { useQuestion } from "../api/get-question";

interface QuestionProps {
  readonly id: string;
  /** What stands beside the question: the means to begin. */
  readonly aside: (brief: Brief) => ReactNode;
}

/** One question as it reads before the interview begins. */
export function Question({ id, aside }: QuestionProps) {
  const question = useQuestion(id);
  if (question.isError) {
    return (
      <Page title="Question">
        <ProblemNotice error={question.error} onRetry={() => question.refetch()}>
          <Link to="/">All questions</Link>
        </ProblemNotice>
      </Page>
    );
  }
  if (question.isPending) {
    return (
      <Page title="Question">
        <div role="status" aria-label="Loading the question">
          <Skeleton height={18} mb={10} />
          <Skeleton height={18} width="80%" />
        </div>
      </Page>
    );
  }
  return <Loaded brief={question.data} aside={aside(question.data)} />;
}

function Loaded({ brief, aside }: { readonly brief: Brief; readonly aside: ReactNode }) {
  const facts = [
    formatLabel[brief.format],
    `${brief.minutes} minutes`,
    difficultyLabel[brief.difficulty],
    brief.category,
  ];
  return (
    <Page title={brief.title} eyebrow={facts.join(" · ")}>
      <div className="question">
        <BriefText brief={brief} level={2} />
        <aside className="question-aside" aria-label="Begin">
          {aside}
        </aside>
        <section className="question-covers">
          <h2>What the conversation covers</h2>
          <ol className="covers">
            {brief.stages.map((stage) => (
              <li key={stage.id}>
                <strong>{stage.title}</strong>
                <span>{stage.covers}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Page>
  );
}
