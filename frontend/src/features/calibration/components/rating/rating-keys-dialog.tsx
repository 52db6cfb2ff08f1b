import { Modal, Switch } from "@mantine/core";
import { ratingKeys } from "../../use-rating-keys";

interface RatingKeysDialogProps {
  readonly opened: boolean;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly onClose: () => void;
}

export function RatingKeysDialog({ opened, on, onTurn, onClose }: RatingKeysDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keyboard"
      centered
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <dl className="keys">
        {ratingKeys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Switch
        mt="md"
        label="Single keys work"
        description="Turn them off if you talk to your computer or type with switches."
        checked={on}
        onChange={(event) => {
          onTurn(event.currentTarget.checked);
        }}
      />
    </Modal>
  );
}
