import { Button, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useNavigate } from "react-router";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { type Draft, draftFile, useDeleteDraft } from "../../api/drafts";
import type { KeptDraft, Saving } from "../../kept-draft";
import { PublishDialog } from "./publish-dialog";
import { TryDialog } from "./try-dialog";

interface DraftBarProps {
  readonly draft: Draft;
  readonly saving: Saving;
  readonly kept: KeptDraft;
  readonly onReload: () => void;
}

const savingWord: Record<Saving, string> = {
  saved: "Saved",
  waiting: "Saving …",
  failed: "Not saved; trying again",
  overtaken: "Changed elsewhere",
};

/** Name and state of a draft, and the ways on from it. */
export function DraftBar({ draft, saving, kept, onReload }: DraftBarProps) {
  const navigate = useNavigate();
  const remove = useDeleteDraft(draft.id);
  const [trying, tryingIs] = useDisclosure(false);
  const [publishing, publishingIs] = useDisclosure(false);
  const [deleting, deletingIs] = useDisclosure(false);
  const rubric = `/studio/rubrics/${draft.question}`;
  const after = (open: () => void) => () => {
    void kept.save().then(open);
  };
  return (
    <>
      {saving === "overtaken" && (
        <div className="notice" role="alert">
          <p>Somebody else has changed this draft. What you wrote last was not saved.</p>
          <Button size="xs" variant="default" onClick={onReload}>
            Load their version
          </Button>
        </div>
      )}
      <div className="draft-bar">
        <TextInput
          aria-label="Name of the draft"
          maxLength={120}
          value={draft.title}
          onChange={(event) => {
            kept.write({ title: event.currentTarget.value });
          }}
        />
        <p className="quiet" role="status">
          {savingWord[saving]}
        </p>
        <Button variant="default" onClick={after(tryingIs.open)}>
          Try on a golden set
        </Button>
        <Button onClick={after(publishingIs.open)}>Publish</Button>
        <Button component="a" href={draftFile(draft.id)} download variant="subtle" color="gray">
          rubric.yaml
        </Button>
        <Button variant="subtle" color="red" onClick={deletingIs.open}>
          Delete
        </Button>
      </div>
      <TryDialog draft={draft} opened={trying} onClose={tryingIs.close} />
      <PublishDialog draft={draft} opened={publishing} onClose={publishingIs.close} />
      <ConfirmDialog
        opened={deleting}
        title="Delete this draft?"
        confirm="Delete"
        cancel="Keep it"
        danger
        busy={remove.isPending}
        onCancel={deletingIs.close}
        onConfirm={() => {
          remove.mutate(undefined, { onSuccess: () => void navigate(rubric) });
        }}
      >
        <p>“{draft.title}” is removed for good. Runs that were made with it stay.</p>
        {remove.isError && <ProblemNotice error={remove.error} />}
      </ConfirmDialog>
    </>
  );
}
