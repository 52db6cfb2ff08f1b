import { Button } from "@mantine/core";
import { useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/duration";
import { roleLabel } from "../../admin-words";
import { type Invitation, useInvitations } from "../../api/invitations";
import { WithdrawDialog } from "./withdraw-dialog";

/** Who was invited and has not come yet; there is nothing to see when everybody has. */
export function OpenInvitations() {
  const invitations = useInvitations();
  const [doomed, setDoomed] = useState<Invitation | null>(null);
  const open = invitations.data ?? [];
  return (
    <>
      {invitations.isError && (
        <ProblemNotice error={invitations.error} onRetry={() => invitations.refetch()} />
      )}
      {open.length > 0 && (
        <section className="part" aria-labelledby="invitations-title">
          <h2 id="invitations-title">Open invitations</h2>
          <table className="figures cards">
            <thead>
              <tr>
                <th scope="col">E-mail address</th>
                <th scope="col">As what</th>
                <th scope="col">Works until</th>
                <th scope="col">
                  <span className="visually-hidden">What to do</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {open.map((invitation) => (
                <tr key={invitation.id}>
                  <th scope="row">{invitation.email}</th>
                  <td data-label="As what">{roleLabel[invitation.role]}</td>
                  <td data-label="Works until">{moment(invitation.expiresAt)}</td>
                  <td className="invitations-way">
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`Withdraw: ${invitation.email}`}
                      onClick={() => {
                        setDoomed(invitation);
                      }}
                    >
                      Withdraw
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {doomed !== null && (
        <WithdrawDialog
          invitation={doomed}
          onClose={() => {
            setDoomed(null);
          }}
        />
      )}
    </>
  );
}
