import { ActionIcon, Menu, useMantineColorScheme } from "@mantine/core";
import { Icon, type IconName } from "@/components/icon";

type Scheme = "light" | "dark" | "auto";

const schemes: readonly {
  readonly value: Scheme;
  readonly label: string;
  readonly icon: IconName;
}[] = [
  { value: "light", label: "Light", icon: "sun" },
  { value: "dark", label: "Dark", icon: "moon" },
  { value: "auto", label: "As the system", icon: "system" },
];

/** Light, dark, or as the system has it. */
export function SchemeToggle() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const current = schemes.find(({ value }) => value === colorScheme);
  return (
    <Menu
      position="bottom-end"
      width={190}
      withInitialFocusPlaceholder={false}
      withinPortal={false}
    >
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label="Colours">
          <Icon name={current?.icon ?? "system"} size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(({ value, label, icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon name={icon} />}
            rightSection={value === colorScheme ? <Icon name="check" size={16} /> : undefined}
            onClick={() => {
              setColorScheme(value);
            }}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
