import { Button } from "@mantine/core";
import { QRCodeSVG } from "qrcode.react";
import type { Account } from "../api/account";
import { type Secret, useBeginFactor, useConfirmFactor } from "../api/second-factor";
import { faultOf } from "../faults";
import { formTexts } from "../form-texts";
import { CodeForm } from "./code-form";
import { PasswordField } from "./fields";
import { FormFault } from "./form-fault";
import { HiddenUsername } from "./hidden-username";

interface FactorSetupProps {
  readonly account: Account;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** First the password, then the secret for the authenticator, then a code that shows it has arrived. */
export function FactorSetup({ account, onCodes }: FactorSetupProps) {
  const begin = useBeginFactor();
  const confirm = useConfirmFactor(onCodes);
  if (begin.data !== undefined) {
    return (
      <div className="form">
        <SecretToScan secret={begin.data} />
        <CodeForm
          name="Confirm the second factor"
          confirm="Turn it on"
          note="Then type the six digits that the authenticator shows."
          description="It changes every half a minute."
          asked={confirm}
          onCode={(code) => {
            confirm.mutate(code);
          }}
          onCancel={() => {
            confirm.reset();
            begin.reset();
          }}
        />
      </div>
    );
  }
  const fault = faultOf(begin.error, ["current"]);
  return (
    <form
      className="form"
      aria-label="Set up a second factor"
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate(account.password ? formTexts(event.currentTarget)("password") : null);
      }}
    >
      <p>
        It is off. With it on, somebody who learns your password still can’t come in.
        {account.secondFactorRequired && " Your role needs it."}
      </p>
      <HiddenUsername email={account.email ?? ""} />
      {account.password && (
        <PasswordField
          label="Your password"
          fault={fault?.field === "current" ? { ...fault, field: "password" } : fault}
        />
      )}
      <FormFault fault={fault} />
      <div className="form-ways">
        <Button type="submit" loading={begin.isPending}>
          Set up a second factor
        </Button>
      </div>
    </form>
  );
}

function SecretToScan({ secret }: { readonly secret: Secret }) {
  return (
    <div className="factor-secret">
      <div className="factor-picture">
        <QRCodeSVG
          value={secret.uri}
          size={184}
          level="M"
          marginSize={2}
          role="img"
          aria-label="The secret as a QR code"
        />
      </div>
      <div>
        <p>Scan this with an authenticator app, such as the one that keeps your other codes.</p>
        <p className="form-note">No camera at hand? Type it instead:</p>
        <code className="factor-text">{secret.secret.replace(/(.{4})(?!$)/g, "$1 ")}</code>
      </div>
    </div>
  );
}
