import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { faultOf } from "../faults";
import { formTexts } from "../form-texts";
import { CodeField } from "./fields";
import { FormFault } from "./form-fault";

interface CodeFormProps {
  readonly name: string;
  readonly confirm: string;
  readonly note: ReactNode;
  readonly asked: { readonly error: unknown; readonly isPending: boolean };
  readonly onCode: (code: string) => void;
  readonly onCancel: () => void;
  readonly description?: string;
}

/** Asks for a code as the proof that it is still the same person. */
export function CodeForm(props: CodeFormProps) {
  const { name, confirm, note, asked, onCode, onCancel, description } = props;
  const fault = faultOf(asked.error, ["code"]);
  return (
    <form
      className="form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        onCode(formTexts(event.currentTarget)("code").trim());
      }}
    >
      <p className="form-note">{note}</p>
      <CodeField fault={fault} {...(description === undefined ? {} : { description })} />
      <FormFault fault={fault} />
      <div className="form-ways">
        <Button type="submit" loading={asked.isPending}>
          {confirm}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
