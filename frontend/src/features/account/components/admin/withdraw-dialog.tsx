import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { type Invitation, useWithdraw } from "../../api/invitations";

interface WithdrawDialogProps {
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

/** Closes a door that nobody has come through. */
export function WithdrawDialog({ invitation, onClose }: WithdrawDialogProps) {
  const withdraw = useWithdraw();
  return (
    <ConfirmDialog
      opened
      title="Withdraw this invitation?"
      confirm="Withdraw"
      cancel="Leave it"
      danger
      busy={withdraw.isPending}
      onCancel={onClose}
      onConfirm={() => {
        withdraw.mutate(invitation.id, { onSuccess: onClose });
      }}
    >
      <p>
        The link that {invitation.email} was given stops working at once. You can invite them again
        whenever you like.
      </p>
      {withdraw.isError && <ProblemNotice error={withdraw.error} />}
    </ConfirmDialog>
  );
}
