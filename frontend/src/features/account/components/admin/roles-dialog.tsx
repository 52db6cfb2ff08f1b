import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { roleLabel, roleMeaning } from "../../admin-words";
import { role, type Role, useSetRoles } from "../../api/people";
import type { DeedProps } from "./deed-props";

/** Changes what somebody may do; the old does not last in any open page. */
export function RolesDialog({ person, own, onClose }: DeedProps) {
  const [roles, setRoles] = useState<readonly Role[]>(person.roles);
  const change = useSetRoles(person);
  return (
    <ConfirmDialog
      opened
      title={`Roles of ${person.name}`}
      confirm="Change roles"
      cancel="Leave it"
      busy={change.isPending}
      onCancel={onClose}
      onConfirm={() => {
        change.mutate(roles, { onSuccess: onClose });
      }}
    >
      <div className="form-radios" role="group" aria-label="Roles">
        {role.options.map((one) => (
          <Checkbox
            key={one}
            label={roleLabel[one]}
            description={roleMeaning[one]}
            checked={one === "candidate" || roles.includes(one)}
            disabled={one === "candidate"}
            onChange={(event) => {
              const rest = roles.filter((other) => other !== one);
              setRoles(event.currentTarget.checked ? [...rest, one] : rest);
            }}
          />
        ))}
      </div>
      <p className="dialog-note">
        {own ? "This is you: you are" : `${person.name} is`} signed out everywhere. The new roles
        hold from the next sign-in.
      </p>
      {change.isError && <ProblemNotice error={change.error} />}
    </ConfirmDialog>
  );
}
