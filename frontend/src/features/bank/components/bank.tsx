import { Button } from "@mantine/core";
import { ProblemNotice } from "@/components/problem-notice";
import { useQuestions } from "../api/get-questions";
import { isAny, matching } from "../filter";
import { useFilter } from "../use-filter";
import { BankSkeleton } from "./bank-skeleton";
import { FilterBar } from "./filter-bar";
import { QuestionList } from "./question-list";

/** All questions, and the means to find the one to practise. */
export function Bank() {
  const questions = useQuestions();
  const [filter, change, clear] = useFilter();
  if (questions.isError) {
    return <ProblemNotice error={questions.error} onRetry={() => questions.refetch()} />;
  }
  const all = questions.data ?? [];
  const found = matching(all, filter);
  return (
    <>
      <FilterBar questions={all} filter={filter} onChange={change} />
      {questions.isPending ? (
        <BankSkeleton />
      ) : (
        <>
          <div className="found">
            <p role="status">{count(found.length, all.length)}</p>
            {!isAny(filter) && (
              <Button variant="subtle" size="compact-sm" onClick={clear}>
                Clear filters
              </Button>
            )}
          </div>
          <QuestionList
            title="Design rounds"
            lead="A whole system, from the first question to monitoring, in one sitting."
            questions={found.filter((question) => question.format === "design")}
          />
          <QuestionList
            title="Drills"
            lead="One concept, five to ten minutes."
            questions={found.filter((question) => question.format === "drill")}
          />
          {found.length === 0 && <NothingFound empty={all.length === 0} />}
        </>
      )}
    </>
  );
}

function count(found: number, all: number): string {
  const noun = all === 1 ? "question" : "questions";
  return found === all ? `${all} ${noun}` : `${found} of ${all} ${noun}`;
}

function NothingFound({ empty }: { readonly empty: boolean }) {
  return (
    <div className="empty">
      <h2>{empty ? "The bank is empty" : "Nothing fits all of that"}</h2>
      <p>
        {empty
          ? "The service started without any question."
          : "Take a filter away, or search for another word."}
      </p>
    </div>
  );
}
