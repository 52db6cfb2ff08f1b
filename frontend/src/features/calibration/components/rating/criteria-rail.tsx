import { Icon } from "@/components/icon";
import type { Transcript } from "../../api/rating";
import { entryOf, isSet } from "../../rating-draft";
import type { Rating } from "../../use-rating";
import { dimensionLabel, ratingWord } from "../../words";
import { CriterionForm } from "./criterion-form";

interface CriteriaRailProps {
  readonly transcript: Transcript;
  readonly rating: Rating;
  readonly faults: ReadonlyMap<string, string>;
}

/** All criteria in a column; the open one shows its anchors and takes keys and selections. */
export function CriteriaRail({ transcript, rating, faults }: CriteriaRailProps) {
  const { draft, active } = rating.state;
  return (
    <ol className="crits">
      {transcript.criteria.map((criterion) => {
        const entry = entryOf(draft, criterion.id);
        const open = criterion.id === active;
        return (
          <li key={criterion.id} className={open ? "crit is-open" : "crit"}>
            <h2>
              <button
                type="button"
                aria-expanded={open}
                data-criterion={criterion.id}
                onClick={() => {
                  rating.choose(criterion.id);
                }}
              >
                <span className="crit-done" aria-hidden="true">
                  {isSet(entry) && <Icon name="check" size={15} />}
                </span>
                <span className="crit-title">
                  {criterion.title}
                  <small>{dimensionLabel(criterion.dimension)}</small>
                </span>
                <span className="crit-level">
                  {entry.level === undefined ? (
                    <span className="visually-hidden">, open</span>
                  ) : (
                    ratingWord(entry.level)
                  )}
                  {faults.has(criterion.id) && <span className="fault"> needs a look</span>}
                </span>
              </button>
            </h2>
            {open && (
              <CriterionForm
                criterion={criterion}
                required={criterion.requires[transcript.target]}
                entry={entry}
                turns={transcript.turns}
                fault={faults.get(criterion.id)}
                onLevel={(level) => {
                  rating.setLevel(criterion.id, level);
                }}
                onNote={(note) => {
                  rating.setNote(criterion.id, note);
                }}
                onUnmark={(span) => {
                  rating.unmark(criterion.id, span);
                }}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
