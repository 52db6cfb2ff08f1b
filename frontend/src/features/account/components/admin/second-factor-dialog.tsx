import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { useDropSecondFactor } from "../../api/people";
import type { DeedProps } from "./deed-props";

/** For those who have lost the device that shows their codes. */
export function SecondFactorDialog({ person, onClose }: DeedProps) {
  const drop = useDropSecondFactor(person);
  return (
    <ConfirmDialog
      opened
      title={`Drop the second factor of ${person.name}?`}
      confirm="Drop it"
      cancel="Leave it"
      danger
      busy={drop.isPending}
      onCancel={onClose}
      onConfirm={() => {
        drop.mutate(undefined, { onSuccess: onClose });
      }}
    >
      <p>
        They are signed out everywhere, and the password alone lets them in until they set up a new
        one. Be sure that it is they who ask.
      </p>
      {drop.isError && <ProblemNotice error={drop.error} />}
    </ConfirmDialog>
  );
}
