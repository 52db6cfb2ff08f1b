import { Button } from "@mantine/core";
import type { Body } from "../../api/rubrics";
import { addCriterion, withCriterion, withoutCriterion } from "../../rubric-body";
import { dimensionLabel } from "../../words";
import { CriterionEditor } from "./criterion-editor";

interface CriteriaEditorProps {
  readonly body: Body;
  /** Ids that the version which the draft began from has; they stay as they are. */
  readonly published: ReadonlySet<string>;
  readonly open: string;
  readonly onOpen: (criterion: string) => void;
  readonly onChange: (body: Body) => void;
}

/** All criteria, one open at a time. */
export function CriteriaEditor(props: CriteriaEditorProps) {
  const { body, published, open, onOpen, onChange } = props;
  return (
    <section aria-labelledby="draft-criteria-title">
      <h2 id="draft-criteria-title" className="visually-hidden">
        Criteria
      </h2>
      <ol className="crits">
        {body.criteria.map((criterion, place) => {
          const isOpen = criterion.id === open;
          return (
            <li key={place} className={isOpen ? "crit is-open" : "crit"}>
              <h3>
                <button
                  type="button"
                  aria-expanded={isOpen}
                  onClick={() => {
                    onOpen(isOpen ? "" : criterion.id);
                  }}
                >
                  <span className="crit-title">
                    {criterion.title}
                    <small>{dimensionLabel(criterion.dimension)}</small>
                  </span>
                  <span className="crit-level">weight {criterion.weight}</span>
                </button>
              </h3>
              {isOpen && (
                <CriterionEditor
                  criterion={criterion}
                  fresh={!published.has(criterion.id)}
                  onChange={(changed) => {
                    onChange(withCriterion(body, place, changed));
                    if (changed.id !== undefined) {
                      onOpen(changed.id);
                    }
                  }}
                  onRemove={() => {
                    onChange(withoutCriterion(body, place));
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      <Button
        mt="md"
        variant="default"
        size="xs"
        onClick={() => {
          const next = addCriterion(body);
          onChange(next);
          onOpen(next.criteria.at(-1)?.id ?? "");
        }}
      >
        Add a criterion
      </Button>
    </section>
  );
}
