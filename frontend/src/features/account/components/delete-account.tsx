import { Button, Modal, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { type Account, departure } from "../api/account";
import { farewell } from "../api/come-and-go";
import { faultOf } from "../faults";
import { formTexts } from "../form-texts";
import { PasswordField } from "./fields";
import { FormFault } from "./form-fault";

/** The end of the account, asked for with a word to type and the password. */
export function DeleteAccount({ account }: { readonly account: Account }) {
  const [open, { open: ask, close }] = useDisclosure(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const depart = useMutation({
    mutationFn: departure,
    onSuccess: async () => {
      await navigate("/sign-in?gone");
      await farewell(queries);
    },
  });
  const fault = faultOf(depart.error, ["current"]);
  const cancel = () => {
    depart.reset();
    close();
  };
  return (
    <div className="form">
      <p>
        Your interviews, notes, reports and shares are removed for good. Download your data first if
        you want to keep any of it.
      </p>
      <div className="form-ways">
        <Button variant="outline" color="red" onClick={ask}>
          Delete the account
        </Button>
      </div>
      <Modal
        opened={open}
        onClose={cancel}
        title="Delete the account?"
        centered
        closeButtonProps={{ "aria-label": "Close" }}
      >
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            const text = formTexts(event.currentTarget);
            depart.mutate({
              password: account.password ? text("password") : null,
              confirm: text("confirm").trim().toLowerCase(),
            });
          }}
        >
          <p>Everything that is yours here is removed for good. Nobody can bring it back.</p>
          <TextInput
            name="confirm"
            label="Type the word delete"
            autoComplete="off"
            autoCapitalize="none"
            required
            withAsterisk={false}
            data-autofocus
          />
          {account.password && (
            <PasswordField
              label="Your password"
              fault={fault?.field === "current" ? { ...fault, field: "password" } : null}
            />
          )}
          <FormFault fault={fault} />
          <div className="dialog-ways">
            <Button variant="default" onClick={cancel}>
              Keep it
            </Button>
            <Button type="submit" color="red" loading={depart.isPending}>
              Delete for good
            </Button>
          </div>
        </form>
      </Modal>
    </div>
  );
}
