import { Button } from "@mantine/core";
import { useState } from "react";
import { useSignIn } from "../api/come-and-go";
import type { Me } from "../api/get-me";
import { faultOf, needsCode } from "../faults";
import { formTexts } from "../form-texts";
import { CodeField, EmailField, PasswordField } from "./fields";
import { FormFault } from "./form-fault";

/** E-mail address and password; the code too, once the service has asked for it. */
export function SignInForm({ onIn }: { readonly onIn: (person: Me) => void }) {
  const signIn = useSignIn();
  const [coded, setCoded] = useState(false);
  const fault = faultOf(signIn.error, ["code"]);
  return (
    <form
      className="form"
      aria-label="Sign in"
      onSubmit={(event) => {
        event.preventDefault();
        const text = formTexts(event.currentTarget);
        const code = text("code").trim();
        signIn.mutate(
          { email: text("email"), password: text("password"), code: code === "" ? null : code },
          {
            onSuccess: onIn,
            onError: (error) => {
              setCoded((before) => before || needsCode(error));
            },
          },
        );
      }}
    >
      <EmailField fault={fault} />
      <PasswordField fault={fault} />
      {coded && <CodeField fault={fault} />}
      <FormFault fault={fault} />
      <Button type="submit" size="md" fullWidth loading={signIn.isPending}>
        Sign in
      </Button>
    </form>
  );
}
