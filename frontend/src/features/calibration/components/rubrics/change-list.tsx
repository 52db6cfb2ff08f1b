import type { Change } from "../../api/rubrics";
import { wordDiff } from "../../word-diff";

const kindWord: Record<Change["kind"], string> = {
  added: "Added",
  removed: "Removed",
  anchors: "Anchors",
  guide: "Guidance",
  weight: "Weight",
  other: "Other",
};

/** What changed, criterion by criterion, with the words that went and came. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) {
    return <p className="quiet">Nothing changed.</p>;
  }
  return (
    <ul className="changes">
      {changes.map((change, place) => (
        <li key={place}>
          <p className="change-head">
            <span className="tag">{kindWord[change.kind]}</span>
            {change.title !== null && <strong>{change.title}</strong>}
          </p>
          <p>{change.sentence}</p>
          <Words change={change} />
        </li>
      ))}
    </ul>
  );
}

function Words({ change: { before, after } }: { readonly change: Change }) {
  if (before === null && after === null) {
    return null;
  }
  return (
    <p className="change-words">
      {wordDiff(before ?? "", after ?? "").map((piece, place) => {
        switch (piece.kind) {
          case "same":
            return <span key={place}>{piece.text}</span>;
          case "gone":
            return <del key={place}>{piece.text}</del>;
          case "new":
            return <ins key={place}>{piece.text}</ins>;
        }
      })}
    </p>
  );
}
