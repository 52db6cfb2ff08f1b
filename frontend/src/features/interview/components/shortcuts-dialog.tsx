import { Modal } from "@mantine/core";
import type { Shortcut } from "../use-shortcuts";

interface ShortcutsDialogProps {
  readonly opened: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly onClose: () => void;
}

export function ShortcutsDialog({ opened, shortcuts, onClose }: ShortcutsDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keyboard"
      centered
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <dl className="keys">
        <div>
          <dt>
            <kbd>Ctrl</kbd> or <kbd>⌘</kbd> + <kbd>Enter</kbd>
          </dt>
          <dd>Send what you wrote</dd>
        </div>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.code}>
            <dt>
              <kbd>Alt</kbd> + <kbd>{shortcut.key}</kbd>
            </dt>
            <dd>{shortcut.does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
