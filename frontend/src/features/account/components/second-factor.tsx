import { Button } from "@mantine/core";
import { useState } from "react";
import type { Account } from "../api/account";
import { useRemoveFactor, useRenewCodes } from "../api/second-factor";
import { CodeForm } from "./code-form";
import { FactorSetup } from "./factor-setup";
import { RecoveryCodes } from "./recovery-codes";

/** The second factor: set up, its recovery codes renewed, taken away. */
export function SecondFactor({ account }: { readonly account: Account }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) {
    return (
      <RecoveryCodes
        codes={codes}
        onDone={() => {
          setCodes(null);
        }}
      />
    );
  }
  return account.secondFactor === "on" ? (
    <FactorOn account={account} onCodes={setCodes} />
  ) : (
    <FactorSetup account={account} onCodes={setCodes} />
  );
}

interface FactorOnProps {
  readonly account: Account;
  readonly onCodes: (codes: readonly string[]) => void;
}

function FactorOn({ account, onCodes }: FactorOnProps) {
  const [asking, setAsking] = useState<"renew" | "remove" | null>(null);
  const renew = useRenewCodes(onCodes);
  const remove = useRemoveFactor();
  const left = account.recoveryCodesLeft;
  const cancel = () => {
    renew.reset();
    remove.reset();
    setAsking(null);
  };
  return (
    <div className="form">
      <p>
        <strong>It is on.</strong> {left} of your recovery {left === 1 ? "codes is" : "codes are"}{" "}
        left.
      </p>
      {asking === null && (
        <div className="form-ways">
          <Button
            variant="default"
            onClick={() => {
              setAsking("renew");
            }}
          >
            New recovery codes
          </Button>
          <Button
            variant="default"
            onClick={() => {
              setAsking("remove");
            }}
          >
            Turn it off
          </Button>
        </div>
      )}
      {asking === "renew" && (
        <CodeForm
          name="New recovery codes"
          confirm="Make new codes"
          note="The codes that you have stop working."
          asked={renew}
          onCode={(code) => {
            renew.mutate(code);
          }}
          onCancel={cancel}
        />
      )}
      {asking === "remove" && (
        <CodeForm
          name="Turn the second factor off"
          confirm="Turn it off"
          note={
            account.secondFactorRequired
              ? "Your role needs a second factor: without one you see what every candidate sees."
              : "From then on your password alone lets you in."
          }
          asked={remove}
          onCode={(code) => {
            remove.mutate(code);
          }}
          onCancel={cancel}
        />
      )}
    </div>
  );
}
