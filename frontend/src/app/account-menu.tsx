import { ActionIcon, Button, Menu, Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Link } from "react-router";
import { Icon } from "@/components/icon";
import { ProblemNotice } from "@/components/problem-notice";
import type { Me } from "@/features/account/api/get-me";
import { useLeaving } from "@/features/account/use-leaving";
import { mayAdminister, mayBeShownReports } from "./raters";

/** Who is here, and the ways that only they have; for a guest the ways in. */
export function AccountMenu({ me }: { readonly me: Me | undefined }) {
  const wide = useMediaQuery("(min-width: 46em)", true, { getInitialValueInEffect: false });
  const named = me?.guest === false;
  const { leave } = useLeaving();
  if (wide && !named) {
    return (
      <nav aria-label="Your account" className="ways-in">
        <Link to="/sign-in">Sign in</Link>
        <Button component={Link} to="/sign-up" size="xs" variant="light">
          Sign up
        </Button>
      </nav>
    );
  }
  const name = named ? me.name : "Your account";
  const signOut = () => {
    leave.mutate();
  };
  return (
    <>
      <Menu
        position="bottom-end"
        width={210}
        withInitialFocusPlaceholder={false}
        withinPortal={false}
      >
        <Menu.Target>
          {wide ? (
            <Button
              variant="subtle"
              color="gray"
              size="sm"
              className="who"
              rightSection={<Icon name="chevron" size={16} />}
            >
              {name}
            </Button>
          ) : (
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={name}>
              <Icon name="person" size={20} />
            </ActionIcon>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          {named ? <NamedWays me={me} onLeave={signOut} /> : <GuestWays />}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={leave.isError}
        onClose={leave.reset}
        title="You are still signed in"
        centered
        closeButtonProps={{ "aria-label": "Close" }}
      >
        <ProblemNotice error={leave.error} onRetry={signOut} />
      </Modal>
    </>
  );
}

function GuestWays() {
  return (
    <>
      <Menu.Label>You are here as a guest</Menu.Label>
      <Menu.Item component={Link} to="/sign-in">
        Sign in
      </Menu.Item>
      <Menu.Item component={Link} to="/sign-up">
        Sign up
      </Menu.Item>
    </>
  );
}

interface NamedWaysProps {
  readonly me: Me;
  readonly onLeave: () => void;
}

function NamedWays({ me, onLeave }: NamedWaysProps) {
  return (
    <>
      <Menu.Label>{me.email ?? me.name}</Menu.Label>
      <Menu.Item component={Link} to="/account">
        Account
      </Menu.Item>
      {mayBeShownReports(me) && (
        <Menu.Item component={Link} to="/shared-with-me">
          Shared with me
        </Menu.Item>
      )}
      {mayAdminister(me) && (
        <>
          <Menu.Item component={Link} to="/admin/people">
            People
          </Menu.Item>
          <Menu.Item component={Link} to="/admin/audit">
            Audit
          </Menu.Item>
        </>
      )}
      <Menu.Divider />
      <Menu.Item onClick={onLeave}>Sign out</Menu.Item>
    </>
  );
}
