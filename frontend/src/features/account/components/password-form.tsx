import { Button } from "@mantine/core";
import { useRef } from "react";
import { useChangePassword } from "../api/account";
import { type Fault, faultOf } from "../faults";
import { formTexts } from "../form-texts";
import { NewPasswordField, PasswordField } from "./fields";
import { FormFault } from "./form-fault";
import { HiddenUsername } from "./hidden-username";

interface PasswordFormProps {
  readonly email: string;
  readonly shortest: number;
  readonly longest: number;
}

export function PasswordForm({ email, shortest, longest }: PasswordFormProps) {
  const change = useChangePassword();
  const form = useRef<HTMLFormElement>(null);
  const fault = faultOf(change.error, ["password", "current"]);
  return (
    <form
      ref={form}
      className="form"
      aria-label="Password"
      onSubmit={(event) => {
        event.preventDefault();
        const text = formTexts(event.currentTarget);
        change.mutate(
          { current: text("current"), fresh: text("fresh") },
          { onSuccess: () => form.current?.reset() },
        );
      }}
    >
      <HiddenUsername email={email} />
      <PasswordField name="current" label="Current password" fault={ofCurrent(fault)} />
      <NewPasswordField
        name="fresh"
        label="New password"
        fault={fault}
        shortest={shortest}
        longest={longest}
      />
      <FormFault fault={fault} />
      <div className="form-ways">
        <Button type="submit" variant="default" loading={change.isPending}>
          Change the password
        </Button>
        <span role="status">{change.isSuccess && "Changed. All other sessions have ended."}</span>
      </div>
    </form>
  );
}

/** What is wrong with the current password, for the field that is only ever about that. */
function ofCurrent(fault: Fault | null): Fault | null {
  return fault?.field === "current" ? { ...fault, field: "password" } : null;
}
