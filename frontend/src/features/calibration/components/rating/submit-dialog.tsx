import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { Transcript } from "../../api/rating";
import { entryOf, type RatingDraft } from "../../rating-draft";
import { ratingWord } from "../../words";

interface SubmitDialogProps {
  readonly opened: boolean;
  readonly correcting: boolean;
  readonly transcript: Transcript;
  readonly draft: RatingDraft;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Shows the sheet once more: it is not edited afterwards, a correction is a new one. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { transcript, draft, correcting } = props;
  return (
    <ConfirmDialog
      opened={props.opened}
      title={correcting ? "Submit the correction?" : "Submit your rating?"}
      confirm="Submit"
      cancel="Keep rating"
      busy={props.busy}
      onCancel={props.onCancel}
      onConfirm={props.onConfirm}
    >
      <p>
        {correcting
          ? "Your first rating stays as it is; this one counts from now on, and both are kept."
          : "It is not edited afterwards. Then you see what the judge and others found."}
      </p>
      <dl className="keys">
        {transcript.criteria.map(({ id, title }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{ratingWord(entryOf(draft, id).level ?? null)}</dd>
          </div>
        ))}
      </dl>
      {props.error !== null && <ProblemNotice error={props.error} />}
    </ConfirmDialog>
  );
}
