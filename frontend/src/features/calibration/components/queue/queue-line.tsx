import { Link } from "react-router";
import { moment } from "@/lib/duration";
import { difficultyLabel } from "@/lib/words";
import type { Queued } from "../../api/queue";
import { count, shortId, sourceLabel } from "../../words";

/** One transcript of the queue. Nothing here tells a strong one from a weak one. */
export function QueueLine({ item }: { readonly item: Queued }) {
  const { dispute } = item;
  const rated = item.mine === "submitted";
  return (
    <li className="row">
      <div>
        {dispute !== null && <p className="tag tag-warn">Disputed by the candidate</p>}
        <h2>
          <Link to={`/studio/transcripts/${item.transcript}${rated ? "/comparison" : ""}`}>
            {item.question.title}
          </Link>
        </h2>
        <p className="row-meta">
          <span>No. {shortId(item.transcript)}</span>
          <span>{sourceLabel[item.source]}</span>
          <span>{difficultyLabel[item.target]} bar</span>
          <span>rubric version {item.rubricVersion}</span>
          <time dateTime={item.addedAt}>{moment(item.addedAt)}</time>
        </p>
        {dispute !== null && (
          <p className="row-words">
            {dispute.title}: <q>{dispute.words}</q>
          </p>
        )}
      </div>
      <p className="row-side">
        {item.ratings === 0 ? "Not rated yet" : count(item.ratings, "rating")}
      </p>
    </li>
  );
}
