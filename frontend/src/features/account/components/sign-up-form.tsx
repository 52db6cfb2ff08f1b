import { Button } from "@mantine/core";
import { useSignUp } from "../api/come-and-go";
import type { Me } from "../api/get-me";
import type { WaysIn } from "../api/get-ways-in";
import { faultOf } from "../faults";
import { formTexts } from "../form-texts";
import { EmailField, NameField, NewPasswordField } from "./fields";
import { FormFault } from "./form-fault";

interface SignUpFormProps {
  readonly ways: WaysIn;
  readonly onIn: (person: Me) => void;
}

export function SignUpForm({ ways, onIn }: SignUpFormProps) {
  const signUp = useSignUp();
  const fault = faultOf(signUp.error, ["name", "email", "password"]);
  return (
    <form
      className="form"
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        const text = formTexts(event.currentTarget);
        const newcomer = {
          name: text("name"),
          email: text("email"),
          password: text("password"),
        };
        signUp.mutate(newcomer, { onSuccess: onIn });
      }}
    >
      <NameField fault={fault} />
      <EmailField fault={fault} />
      <NewPasswordField fault={fault} shortest={ways.passwordMin} longest={ways.passwordMax} />
      <FormFault fault={fault} />
      <Button type="submit" size="md" fullWidth loading={signUp.isPending}>
        Sign up
      </Button>
    </form>
  );
}
