import type { DeedProps } from "./deed-props";
import { LockDialog } from "./lock-dialog";
import { PasswordLinkDialog } from "./password-link-dialog";
import { RolesDialog } from "./roles-dialog";
import { SecondFactorDialog } from "./second-factor-dialog";

/** What an admin may do to a person. */
export type Deed = "roles" | "lock" | "password-link" | "second-factor";

/** Asks once more before it is done. */
export function DeedDialog({ deed, ...props }: DeedProps & { readonly deed: Deed }) {
  switch (deed) {
    case "roles":
      return <RolesDialog {...props} />;
    case "lock":
      return <LockDialog {...props} />;
    case "password-link":
      return <PasswordLinkDialog {...props} />;
    case "second-factor":
      return <SecondFactorDialog {...props} />;
  }
}
