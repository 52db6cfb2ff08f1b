import { Button, NativeSelect, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/duration";
import { type Dispute, useAnswerDispute } from "../../api/disputes";
import { ratingWord } from "../../words";
import { outcomeWord } from "./outcome-word";

interface DisputeAnswerProps {
  readonly dispute: Dispute;
  readonly title: string;
  readonly onShow: () => void;
}

/** A candidate's objection, and the answer that goes back to the report. */
export function DisputeAnswer({ dispute, title, onShow }: DisputeAnswerProps) {
  return (
    <section className="dispute" aria-labelledby="dispute-title">
      <h2 id="dispute-title">The candidate disputes “{title}”</h2>
      <blockquote>{dispute.words}</blockquote>
      <p className="quiet">
        {moment(dispute.raisedAt)} ·{" "}
        <button type="button" className="as-link" onClick={onShow}>
          show this criterion
        </button>
      </p>
      {dispute.answer === null ? (
        <AnswerForm id={dispute.id} />
      ) : (
        <p>
          <strong>{outcomeWord(dispute.answer)}</strong> {dispute.answer.words}
        </p>
      )}
    </section>
  );
}

function AnswerForm({ id }: { readonly id: string }) {
  const [choice, setChoice] = useState("upheld");
  const [words, setWords] = useState("");
  const answer = useAnswerDispute(id);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    answer.mutate({
      outcome: choice === "upheld" ? "upheld" : "changed",
      level: choice === "upheld" ? null : Number(choice),
      words: words.trim(),
    });
  };
  return (
    <form className="form" onSubmit={submit}>
      <NativeSelect
        label="Your answer"
        value={choice}
        data={[
          { value: "upheld", label: "The finding stands" },
          ...[4, 3, 2, 1, 0].map((level) => ({
            value: String(level),
            label: `Change it to ${ratingWord(level)}`,
          })),
        ]}
        onChange={(event) => {
          setChoice(event.currentTarget.value);
        }}
      />
      <Textarea
        label="Why, in words for the candidate"
        required
        autosize
        minRows={2}
        maxLength={1000}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
      />
      {answer.isError && <ProblemNotice error={answer.error} />}
      <Button type="submit" loading={answer.isPending} disabled={words.trim() === ""}>
        Answer
      </Button>
    </form>
  );
}
