import { Button } from "@mantine/core";
import { useForgotten } from "../api/forgotten";
import type { WaysIn } from "../api/get-ways-in";
import { faultOf } from "../faults";
import { formTexts } from "../form-texts";
import { EmailField } from "./fields";
import { FormFault } from "./form-fault";

/** The way back in for who has forgotten the password: by mail, or with the help of an admin. */
export function ForgottenPassword({ mail }: Pick<WaysIn, "mail">) {
  return (
    <details className="forgotten">
      <summary>Forgotten password?</summary>
      {mail ? <ByMail /> : <ByAdmin />}
    </details>
  );
}

function ByAdmin() {
  return (
    <p>
      This service sends no mail. Ask an admin for a one-time link: it lets you choose a new
      password, and everything that is yours stays.
    </p>
  );
}

function ByMail() {
  const forgotten = useForgotten();
  const fault = faultOf(forgotten.error, ["email"]);
  if (forgotten.isSuccess) {
    return (
      <p role="status">
        If there is an account with that address, a mail with a link is on its way. The link works
        once, for two hours.
      </p>
    );
  }
  return (
    <form
      className="form"
      aria-label="Forgotten password"
      onSubmit={(event) => {
        event.preventDefault();
        forgotten.mutate(formTexts(event.currentTarget)("email"));
      }}
    >
      <EmailField fault={fault} />
      <FormFault fault={fault} />
      <Button type="submit" variant="default" loading={forgotten.isPending}>
        Send me a link
      </Button>
    </form>
  );
}
