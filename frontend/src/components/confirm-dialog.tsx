import { Button, Modal } from "@mantine/core";
import type { ReactNode } from "react";

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Asks once more before something that cannot be taken back. The safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onCancel}
      title={props.title}
      centered
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <div className="dialog-text">{props.children}</div>
      <div className="dialog-ways">
        <Button variant="default" onClick={props.onCancel} data-autofocus>
          {props.cancel}
        </Button>
        <Button
          {...(props.danger === true ? { color: "red" } : {})}
          loading={props.busy === true}
          onClick={props.onConfirm}
        >
          {props.confirm}
        </Button>
      </div>
    </Modal>
  );
}
