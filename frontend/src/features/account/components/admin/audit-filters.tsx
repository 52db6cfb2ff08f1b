import { NativeSelect, Select, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { actionIds, actionWord } from "../../admin-words";
import type { AuditFilter } from "../../api/audit";
import { usePeople } from "../../api/people";

const pause = 250;

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onChange: (change: Partial<AuditFilter>) => void;
}

/** What to look for in the trail. */
export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  return (
    <search className="admin-filters is-audit">
      <NativeSelect
        label="What"
        value={filter.action}
        data={[
          { value: "", label: "Anything" },
          ...actionIds.map((value) => ({ value, label: actionWord(value) })),
        ]}
        onChange={(event) => {
          onChange({ action: event.currentTarget.value });
        }}
      />
      <PersonField
        person={filter.person}
        onChange={(person) => {
          onChange({ person });
        }}
      />
      <TextInput
        label="From"
        type="date"
        value={filter.from}
        onChange={(event) => {
          onChange({ from: event.currentTarget.value });
        }}
      />
      <TextInput
        label="To"
        type="date"
        value={filter.to}
        onChange={(event) => {
          onChange({ to: event.currentTarget.value });
        }}
      />
    </search>
  );
}

interface PersonFieldProps {
  readonly person: string;
  readonly onChange: (person: string) => void;
}

/** Somebody who did it, or to whom it was done. */
function PersonField({ person, onChange }: PersonFieldProps) {
  const [search, setSearch] = useState("");
  const [looked] = useDebouncedValue(search, pause);
  const people = usePeople(looked.trim(), "");
  const found = (people.data?.pages ?? [])
    .flatMap((page) => page.people)
    .map(({ account, name, email }) => ({
      value: account,
      label: email === null ? name : `${name}, ${email}`,
    }));
  const known = person === "" || found.some(({ value }) => value === person);
  return (
    <Select
      label="Who or to whom"
      placeholder="Anybody"
      searchable
      clearable
      nothingFoundMessage="Nobody like that"
      clearButtonProps={{ "aria-label": "Anybody again" }}
      data={known ? found : [...found, { value: person, label: "The chosen person" }]}
      filter={({ options }) => options}
      value={person === "" ? null : person}
      onChange={(value) => {
        onChange(value ?? "");
      }}
      onSearchChange={(words) => {
        // What stands in the field after a choice is the choice, not a search.
        setSearch(found.some(({ label }) => label === words) ? "" : words);
      }}
    />
  );
}
