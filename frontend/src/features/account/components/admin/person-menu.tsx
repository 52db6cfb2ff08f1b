import { ActionIcon, Menu } from "@mantine/core";
import { Link } from "react-router";
import { Icon } from "@/components/icon";
import type { Person } from "../../api/people";
import type { Deed } from "./deed-dialog";

interface PersonMenuProps {
  readonly person: Person;
  readonly onAsk: (deed: Deed) => void;
}

/** What an admin can do about one person. */
export function PersonMenu({ person, onAsk }: PersonMenuProps) {
  const item = (deed: Deed, label: string) => (
    <Menu.Item
      onClick={() => {
        onAsk(deed);
      }}
    >
      {label}
    </Menu.Item>
  );
  return (
    <Menu
      position="bottom-end"
      width={230}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={`What to do: ${person.name}`}
        >
          <Icon name="more" size={22} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {item("roles", "Change roles …")}
        {person.email !== null && item("password-link", "Link for a new password …")}
        {person.secondFactor === "on" && item("second-factor", "Drop the second factor …")}
        {item("lock", person.locked ? "Unlock …" : "Lock …")}
        <Menu.Item component={Link} to={`/admin/audit?person=${person.account}`}>
          What was done
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
