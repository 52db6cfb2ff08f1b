import { Button, Modal, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useNavigate } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import { useNewDraft } from "../../api/drafts";

interface NewDraftDialogProps {
  readonly question: string;
  /** The version to begin from; null while nobody asks for a draft. */
  readonly basedOn: number | null;
  readonly onClose: () => void;
}

export function NewDraftDialog({ question, basedOn, onClose }: NewDraftDialogProps) {
  return (
    <Modal
      opened={basedOn !== null}
      onClose={onClose}
      title={`Draft a change of version ${basedOn ?? ""}`}
      centered
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {basedOn !== null && <Form question={question} basedOn={basedOn} />}
    </Modal>
  );
}

function Form({ question, basedOn }: { readonly question: string; readonly basedOn: number }) {
  const [title, setTitle] = useState("");
  const draft = useNewDraft(question);
  const navigate = useNavigate();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    draft.mutate(
      { basedOn, title: title.trim() },
      { onSuccess: ({ id }) => void navigate(`/studio/drafts/${id}`) },
    );
  };
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label="What will change"
        description="A few words, to know it again: “Count lookups, not users”."
        required
        maxLength={120}
        data-autofocus
        value={title}
        onChange={(event) => {
          setTitle(event.currentTarget.value);
        }}
      />
      {draft.isError && <ProblemNotice error={draft.error} />}
      <Button type="submit" loading={draft.isPending} disabled={title.trim() === ""}>
        Begin the draft
      </Button>
    </form>
  );
}
