import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { useLink } from "../api/come-and-go";
import type { Me } from "../api/get-me";
import { useWaysIn } from "../api/get-ways-in";
import type { OneTimeLink } from "../api/look-at-link";
import { faultOf, needsCode } from "../faults";
import { formTexts } from "../form-texts";
import { CodeField, EmailField, NameField, NewPasswordField } from "./fields";
import { FormFault } from "./form-fault";

interface LinkFormProps {
  readonly token: string;
  readonly link: OneTimeLink;
  readonly onIn: (person: Me) => void;
}

/** Asks for what the link's purpose needs and the link does not know. */
export function LinkForm({ token, link, onIn }: LinkFormProps) {
  const ways = useWaysIn();
  const use = useLink();
  const [coded, setCoded] = useState(false);
  const fault = faultOf(use.error, ["name", "email", "password", "code"]);
  if (ways.isError) {
    return <ProblemNotice error={ways.error} onRetry={() => ways.refetch()} />;
  }
  if (ways.isPending) {
    return <WaitingPlace label="Loading" height={60} />;
  }
  const newcomer = link.purpose !== "password";
  return (
    <form
      className="form"
      aria-label="One-time link"
      onSubmit={(event) => {
        event.preventDefault();
        const text = formTexts(event.currentTarget);
        const given = (name: string) => (text(name) === "" ? null : text(name));
        use.mutate(
          {
            token,
            password: text("password"),
            name: given("name"),
            email: given("email"),
            code: given("code"),
          },
          {
            onSuccess: onIn,
            onError: (error) => {
              setCoded((before) => before || needsCode(error));
            },
          },
        );
      }}
    >
      {newcomer && <NameField fault={fault} />}
      {link.email === null ? (
        newcomer && <EmailField fault={fault} />
      ) : (
        <Known email={link.email} />
      )}
      <NewPasswordField
        fault={fault}
        label={newcomer ? "Password" : "New password"}
        shortest={ways.data.passwordMin}
        longest={ways.data.passwordMax}
      />
      {coded && <CodeField fault={fault} />}
      <FormFault fault={fault} />
      <Button type="submit" size="md" fullWidth loading={use.isPending}>
        {newcomer ? "Make the account" : "Set the password"}
      </Button>
    </form>
  );
}

/** The address of the link, shown so that a password manager files the password under it. */
function Known({ email }: { readonly email: string }) {
  return (
    <TextInput label="E-mail address" value={email} readOnly autoComplete="username" type="email" />
  );
}
