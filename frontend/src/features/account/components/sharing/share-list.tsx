import { Button } from "@mantine/core";
import { useState } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { moment } from "@/lib/duration";
import { type Share, useRevoke, useShares } from "../../api/shares";

/** To whom the report was shown, and the way to take it back. */
export function ShareList({ interview }: { readonly interview: string }) {
  const shares = useShares(interview);
  const revoke = useRevoke(interview);
  const [doomed, setDoomed] = useState<Share | null>(null);
  const close = () => {
    revoke.reset();
    setDoomed(null);
  };
  return (
    <div className="shares">
      <h3 id="shares-title">Who can read it</h3>
      {shares.isError && <ProblemNotice error={shares.error} onRetry={() => shares.refetch()} />}
      {shares.isPending && <WaitingPlace label="Loading the shares" height={48} />}
      {shares.data?.length === 0 && <p className="quiet">Nobody but you.</p>}
      {shares.data !== undefined && shares.data.length > 0 && (
        <ul aria-labelledby="shares-title">
          {shares.data.map((share) => (
            <Line
              key={share.id}
              share={share}
              onRevoke={() => {
                setDoomed(share);
              }}
            />
          ))}
        </ul>
      )}
      <ConfirmDialog
        opened={doomed !== null}
        title={doomed?.kind === "person" ? "Stop sharing with them?" : "Revoke this link?"}
        confirm="Revoke"
        cancel="Leave it"
        danger
        busy={revoke.isPending}
        onCancel={close}
        onConfirm={() => {
          if (doomed !== null) {
            revoke.mutate(doomed.id, { onSuccess: close });
          }
        }}
      >
        <p>From now on it shows nothing any more. What was read before cannot be taken back.</p>
        {revoke.isError && <ProblemNotice error={revoke.error} />}
      </ConfirmDialog>
    </div>
  );
}

interface LineProps {
  readonly share: Share;
  readonly onRevoke: () => void;
}

function Line({ share, onRevoke }: LineProps) {
  const open = share.state === "open";
  const name = nameOf(share);
  return (
    <li className={open ? "share" : "share is-over"}>
      <div>
        <p className="share-name">{name}</p>
        <p className="quiet">since {moment(share.createdAt)}</p>
      </div>
      <p className="share-state">{stateWord(share)}</p>
      {open && (
        <Button
          size="xs"
          variant="default"
          aria-label={`Revoke: ${name}, since ${moment(share.createdAt)}`}
          onClick={onRevoke}
        >
          Revoke
        </Button>
      )}
    </li>
  );
}

function nameOf({ kind, person }: Share): string {
  return kind === "link" ? "Whoever holds the link" : (person ?? "Somebody who has left");
}

function stateWord({ state, expiresAt }: Share): string {
  switch (state) {
    case "open":
      return `until ${moment(expiresAt)}`;
    case "expired":
      return `ended ${moment(expiresAt)}`;
    case "revoked":
      return "revoked";
  }
}
