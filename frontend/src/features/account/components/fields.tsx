import { PasswordInput, TextInput } from "@mantine/core";
import type { Fault, Field } from "../faults";

interface FieldProps {
  readonly fault: Fault | null;
}

/** The fields of these pages, labelled and marked so that browsers and password managers know them. */
export function EmailField({ fault, own = false }: FieldProps & { readonly own?: boolean }) {
  return (
    <TextInput
      name="email"
      type="email"
      label="E-mail address"
      autoComplete={own ? "email" : "username"}
      autoCapitalize="none"
      spellCheck={false}
      required
      withAsterisk={false}
      error={beside("email", fault)}
    />
  );
}

export function NameField({ fault, value }: FieldProps & { readonly value?: string }) {
  return (
    <TextInput
      name="name"
      label="Name"
      description="What interviewers see when you share a report with them."
      autoComplete="name"
      maxLength={80}
      required
      withAsterisk={false}
      defaultValue={value}
      error={beside("name", fault)}
    />
  );
}

interface PasswordFieldProps extends FieldProps {
  readonly name?: string;
  readonly label?: string;
}

export function PasswordField({
  fault,
  name = "password",
  label = "Password",
}: PasswordFieldProps) {
  return (
    <PasswordInput
      name={name}
      label={label}
      autoComplete="current-password"
      required
      withAsterisk={false}
      error={beside("password", fault)}
      aria-invalid={fault?.field === "password"}
      visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
    />
  );
}

interface NewPasswordFieldProps extends FieldProps {
  readonly name?: string;
  readonly label?: string;
  readonly shortest: number;
  readonly longest: number;
}

export function NewPasswordField(props: NewPasswordFieldProps) {
  const { fault, name = "password", label = "Password", shortest, longest } = props;
  return (
    <PasswordInput
      name={name}
      label={label}
      description={`At least ${shortest} characters. A few words that only you put together are best.`}
      autoComplete="new-password"
      maxLength={longest}
      required
      withAsterisk={false}
      error={beside("password", fault)}
      aria-invalid={fault?.field === "password"}
      visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
    />
  );
}

interface CodeFieldProps extends FieldProps {
  readonly label?: string;
  readonly description?: string;
}

export function CodeField({
  fault,
  label = "Code",
  description = "The six digits that your authenticator shows, or a recovery code.",
}: CodeFieldProps) {
  return (
    <TextInput
      name="code"
      label={label}
      description={description}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={40}
      required
      withAsterisk={false}
      autoFocus
      error={beside("code", fault)}
    />
  );
}

function beside(field: Field, fault: Fault | null): string | null {
  return fault?.field === field ? fault.sentence : null;
}
