import { Button, TextInput } from "@mantine/core";
import { type Account, useRename } from "../api/account";
import { faultOf } from "../faults";
import { formTexts } from "../form-texts";
import { NameField } from "./fields";
import { FormFault } from "./form-fault";

export function ProfileForm({ account }: { readonly account: Account }) {
  const rename = useRename();
  const fault = faultOf(rename.error, ["name"]);
  return (
    <form
      className="form"
      aria-label="You"
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate(formTexts(event.currentTarget)("name"));
      }}
    >
      <NameField fault={fault} value={account.name} />
      {account.email !== null && (
        <TextInput label="E-mail address" value={account.email} readOnly type="email" />
      )}
      <FormFault fault={fault} />
      <div className="form-ways">
        <Button type="submit" variant="default" loading={rename.isPending}>
          Save the name
        </Button>
        <span role="status">{rename.isSuccess && "Saved."}</span>
      </div>
    </form>
  );
}
