import { Button, Modal, Textarea } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type SubmitEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/duration";
import { type Dispute, type NewDispute, useDisputes, useRaiseDispute } from "../../api/disputes";
import { outcomeWord } from "./outcome-word";

interface DisputeFindingProps {
  readonly interview: string;
  /** The number of the scoring that made the finding. */
  readonly scoring: number;
  readonly criterion: string;
  readonly title: string;
}

/** On a candidate's report: object to a finding, and read the answer when it is there. */
export function DisputeFinding({ interview, scoring, criterion, title }: DisputeFindingProps) {
  const disputes = useDisputes(interview);
  const [opened, openIs] = useDisclosure(false);
  // A report that is only shared with the reader has no disputes of theirs to show.
  if (disputes.data === undefined) {
    return null;
  }
  const mine = disputes.data.filter(
    (dispute) => dispute.criterion === criterion && dispute.scoring === scoring,
  );
  const open = mine.some(({ status }) => status === "open");
  return (
    <div className="disputes no-print">
      {mine.map((dispute) => (
        <Raised key={dispute.id} dispute={dispute} />
      ))}
      {!open && (
        <button
          type="button"
          className="as-link"
          aria-label={`Dispute this finding: ${title}`}
          onClick={openIs.open}
        >
          Dispute this finding
        </button>
      )}
      <Modal
        opened={opened}
        onClose={openIs.close}
        title={`Dispute: ${title}`}
        centered
        closeButtonProps={{ "aria-label": "Close" }}
      >
        {opened && (
          <DisputeForm
            interview={interview}
            finding={{ scoring, criterion }}
            onRaised={openIs.close}
          />
        )}
      </Modal>
    </div>
  );
}

function Raised({ dispute }: { readonly dispute: Dispute }) {
  return (
    <div className="disputed">
      <p>
        You disputed this on {moment(dispute.raisedAt)}: <q>{dispute.words}</q>
      </p>
      {dispute.answer === null ? (
        <p className="quiet">An interviewer will read it and answer here.</p>
      ) : (
        <p>
          <strong>{outcomeWord(dispute.answer)}</strong> {dispute.answer.words}
        </p>
      )}
    </div>
  );
}

interface DisputeFormProps {
  readonly interview: string;
  readonly finding: Pick<NewDispute, "scoring" | "criterion">;
  readonly onRaised: () => void;
}

function DisputeForm({ interview, finding, onRaised }: DisputeFormProps) {
  const raise = useRaiseDispute(interview);
  const [words, setWords] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    raise.mutate({ ...finding, words: words.trim() }, { onSuccess: onRaised });
  };
  return (
    <form className="form" onSubmit={submit}>
      <Textarea
        label="What do you see otherwise?"
        description="Point to what you said. An interviewer rates the conversation anew and answers on this report."
        required
        data-autofocus
        autosize
        minRows={3}
        maxLength={1000}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
      />
      <p className="quiet">
        This shows the conversation of this interview, without your name, to the interviewers who
        look after the rubrics.
      </p>
      {raise.isError && <ProblemNotice error={raise.error} />}
      <Button type="submit" loading={raise.isPending} disabled={words.trim() === ""}>
        Send
      </Button>
    </form>
  );
}
