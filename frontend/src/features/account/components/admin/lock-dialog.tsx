import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { useLock } from "../../api/people";
import type { DeedProps } from "./deed-props";

/** Keeps somebody out, or lets them in again; nothing of theirs is touched. */
export function LockDialog({ person, onClose }: DeedProps) {
  const lock = useLock(person);
  const { locked, name } = person;
  return (
    <ConfirmDialog
      opened
      title={locked ? `Unlock ${name}?` : `Lock ${name}?`}
      confirm={locked ? "Unlock" : "Lock"}
      cancel="Leave it"
      danger={!locked}
      busy={lock.isPending}
      onCancel={onClose}
      onConfirm={() => {
        lock.mutate(!locked, { onSuccess: onClose });
      }}
    >
      <p>
        {locked
          ? "They can sign in again. Everything of theirs is as it was."
          : "They are signed out everywhere and cannot sign in until somebody unlocks them. Nothing of theirs is deleted."}
      </p>
      {lock.isError && <ProblemNotice error={lock.error} />}
    </ConfirmDialog>
  );
}
