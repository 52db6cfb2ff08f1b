import { Link } from "react-router";
import type { QuestionSummary } from "@/lib/brief";
import { difficultyLabel } from "@/lib/words";

interface QuestionListProps {
  readonly title: string;
  readonly lead: string;
  readonly questions: readonly QuestionSummary[];
}

/** One shelf of the bank: its questions, one line of reading each. */
export function QuestionList({ title, lead, questions }: QuestionListProps) {
  if (questions.length === 0) {
    return null;
  }
  return (
    <section className="shelf">
      <header className="shelf-head">
        <h2>{title}</h2>
        <p>{lead}</p>
      </header>
      <ul className="shelf-list">
        {questions.map((question) => (
          <li key={question.id} className="entry">
            <div className="entry-text">
              <h3>
                <Link to={`/questions/${question.id}`}>{question.title}</Link>
              </h3>
              <p className="entry-summary">{question.summary}</p>
            </div>
            <p className="entry-meta">
              <span className="entry-minutes">{question.minutes} min</span>
              <span>{difficultyLabel[question.difficulty]}</span>
              <span>{question.category}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
