/** Tells password managers whose password stands in this form; nobody needs to see it. */
export function HiddenUsername({ email }: { readonly email: string }) {
  return <input type="email" autoComplete="username" value={email} readOnly hidden />;
}
