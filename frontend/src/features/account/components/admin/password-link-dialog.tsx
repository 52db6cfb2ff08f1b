import { Button, Modal } from "@mantine/core";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/duration";
import { usePasswordLink } from "../../api/people";
import { OnceLink } from "../once-link";
import type { DeedProps } from "./deed-props";

/** Makes a link with which somebody sets a new password, once. */
export function PasswordLinkDialog({ person, onClose }: DeedProps) {
  const link = usePasswordLink(person);
  return (
    <Modal
      opened
      onClose={onClose}
      title={`A new password for ${person.name}`}
      centered
      size="lg"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <div className="form">
        {link.data === undefined ? (
          <>
            <p className="quiet">
              Whoever opens the link sets a new password and is signed in as {person.name}. Give it
              to nobody else.
            </p>
            {link.isError && <ProblemNotice error={link.error} />}
            <Button
              data-autofocus
              loading={link.isPending}
              onClick={() => {
                link.mutate();
              }}
            >
              Make the link
            </Button>
          </>
        ) : (
          <OnceLink
            label="One-time link"
            path={link.data.path}
            note={`It works once, until ${moment(link.data.expiresAt)}. Copy it now: it is not shown again.`}
          />
        )}
      </div>
    </Modal>
  );
}
