import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedValue, useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { Icon } from "@/components/icon";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { usePeople } from "../../api/people";
import { InviteDialog } from "./invite-dialog";
import { OpenInvitations } from "./open-invitations";
import { PeopleTable } from "./people-table";

const pause = 250;

const choices = [
  { value: "", label: "Everybody" },
  { value: "interviewer", label: "Interviewers" },
  { value: "admin", label: "Admins" },
];

/** Who has an account here, and what they may do. */
export function PeoplePage({ account }: { readonly account: string }) {
  const [search, setSearch] = useState("");
  const [role, setRole] = useState("");
  const [looked] = useDebouncedValue(search, pause);
  const [inviting, invitingIs] = useDisclosure(false);
  const people = usePeople(looked.trim(), role);
  const found = people.data?.pages.flatMap((page) => page.people);
  return (
    <Page title="People" lead="Who has an account of their own here. Guests are not listed.">
      <search className="admin-filters">
        <TextInput
          label="Search"
          type="search"
          placeholder="Name or e-mail address"
          leftSection={<Icon name="search" />}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
          }}
        />
        <NativeSelect
          label="Role"
          data={choices}
          value={role}
          onChange={(event) => {
            setRole(event.currentTarget.value);
          }}
        />
        <Button onClick={invitingIs.open}>Invite somebody</Button>
      </search>
      {people.isError && <ProblemNotice error={people.error} onRetry={() => people.refetch()} />}
      {people.isPending && <WaitingPlace label="Loading the people" height={240} />}
      {found?.length === 0 && (
        <div className="empty">
          <h2>Nobody like that</h2>
          <p>Look for another part of the name or the address, or invite them.</p>
        </div>
      )}
      {found !== undefined && found.length > 0 && <PeopleTable people={found} account={account} />}
      {people.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          Show more
        </Button>
      )}
      <OpenInvitations />
      <InviteDialog opened={inviting} onClose={invitingIs.close} />
    </Page>
  );
}
