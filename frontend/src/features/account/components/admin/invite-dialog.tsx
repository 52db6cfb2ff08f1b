import { Button, Modal, Radio, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/duration";
import { roleLabel, roleMeaning } from "../../admin-words";
import { useInvite } from "../../api/invitations";
import { role } from "../../api/people";
import { OnceLink } from "../once-link";

interface InviteDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Lets somebody make an account, with a role from the start. */
export function InviteDialog({ opened, onClose }: InviteDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Invite somebody"
      centered
      size="lg"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {opened && <Form />}
    </Modal>
  );
}

function Form() {
  const [email, setEmail] = useState("");
  const [as, setAs] = useState<string>("interviewer");
  const invite = useInvite();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    invite.mutate({ email: email.trim(), role: role.parse(as) });
  };
  if (invite.data !== undefined) {
    const { path, expiresAt, mailed } = invite.data;
    return (
      <div className="form">
        <p role="status">
          {mailed
            ? `The invitation was mailed to ${invite.variables.email}.`
            : `This service sends no mail: hand the link to ${invite.variables.email} yourself.`}
        </p>
        <OnceLink
          label="Invitation"
          path={path}
          note={`It works once, until ${moment(expiresAt)} or until you withdraw it. It is not shown again.`}
        />
      </div>
    );
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label="E-mail address"
        type="email"
        autoComplete="off"
        required
        maxLength={254}
        data-autofocus
        value={email}
        onChange={(event) => {
          setEmail(event.currentTarget.value);
        }}
      />
      <Radio.Group label="As what" value={as} onChange={setAs}>
        <div className="form-radios">
          {role.options.map((one) => (
            <Radio key={one} value={one} label={roleLabel[one]} description={roleMeaning[one]} />
          ))}
        </div>
      </Radio.Group>
      {invite.isError && <ProblemNotice error={invite.error} />}
      <Button type="submit" loading={invite.isPending} disabled={email.trim() === ""}>
        Invite
      </Button>
    </form>
  );
}
