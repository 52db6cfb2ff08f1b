import { Textarea } from "@mantine/core";
import { Icon } from "@/components/icon";
import type { Criterion, Span, Turn } from "../../api/rating";
import type { Entry } from "../../rating-draft";
import { LevelChoice } from "./level-choice";

interface CriterionFormProps {
  readonly criterion: Criterion;
  readonly required: number;
  readonly entry: Entry;
  readonly turns: readonly Turn[];
  readonly fault: string | undefined;
  readonly onLevel: (level: number | null) => void;
  readonly onNote: (note: string) => void;
  readonly onUnmark: (span: Span) => void;
}

/** All there is to set for one criterion: level, words that show it, a note. */
export function CriterionForm(props: CriterionFormProps) {
  const { criterion, required, entry, turns, fault } = props;
  const words = ({ turn, start, end }: Span) =>
    turns.find(({ id }) => id === turn)?.text.slice(start, end) ?? "";
  return (
    <div className="crit-form">
      <p className="crit-looks">{criterion.looksFor}</p>
      <LevelChoice
        criterion={criterion}
        required={required}
        level={entry.level}
        onLevel={props.onLevel}
      />
      <section className="crit-evidence" aria-label={`Marked words: ${criterion.title}`}>
        {entry.evidence.length === 0 ? (
          <p className="quiet">Select words in the conversation to mark what shows the level.</p>
        ) : (
          <ul>
            {entry.evidence.map((span) => (
              <li key={`${span.turn}:${span.start}`}>
                <q>{words(span)}</q>
                <button
                  type="button"
                  aria-label={`Take away: ${words(span)}`}
                  onClick={() => {
                    props.onUnmark(span);
                  }}
                >
                  <Icon name="close" size={15} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Textarea
        label="Note"
        autosize
        minRows={1}
        maxRows={8}
        maxLength={2000}
        value={entry.note}
        data-note={criterion.id}
        onChange={(event) => {
          props.onNote(event.currentTarget.value);
        }}
      />
      {fault !== undefined && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
