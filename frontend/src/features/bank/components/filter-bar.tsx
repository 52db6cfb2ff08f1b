import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { Icon } from "@/components/icon";
import type { QuestionSummary } from "@/lib/brief";
import { difficulty, difficultyLabel, format, formatLabel } from "@/lib/words";
import { choices, type Filter } from "../filter";

interface FilterBarProps {
  readonly questions: readonly QuestionSummary[];
  readonly filter: Filter;
  readonly onChange: (change: Partial<Filter>) => void;
}

const times = [10, 30, 45, 60];

export function FilterBar({ questions, filter, onChange }: FilterBarProps) {
  const categories = [...new Set(questions.map((question) => question.category))].sort();
  const chosen = choices(filter);
  const [open, setOpen] = useState(false);
  return (
    <search className={open ? "filters is-open" : "filters"}>
      <TextInput
        className="filters-search"
        label="Search"
        type="search"
        placeholder="Feature store, drift, fraud …"
        leftSection={<Icon name="search" />}
        value={filter.q}
        onChange={(event) => {
          onChange({ q: event.currentTarget.value });
        }}
      />
      <Button
        className="filters-open"
        variant="default"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        Filters{chosen > 0 && ` (${chosen})`}
      </Button>
      <Choice
        label="Format"
        value={filter.format}
        options={format.options.map((value) => ({ value, label: formatLabel[value] }))}
        onChange={(value) => {
          onChange({ format: value });
        }}
      />
      <Choice
        label="Category"
        value={filter.category}
        options={categories.map((value) => ({ value, label: value }))}
        onChange={(value) => {
          onChange({ category: value });
        }}
      />
      <Choice
        label="Difficulty"
        value={filter.difficulty}
        options={difficulty.options.map((value) => ({ value, label: difficultyLabel[value] }))}
        onChange={(value) => {
          onChange({ difficulty: value });
        }}
      />
      <Choice
        label="Time"
        value={filter.time}
        options={times.map((time) => ({ value: String(time), label: `Up to ${time} min` }))}
        onChange={(value) => {
          onChange({ time: value });
        }}
      />
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <NativeSelect
      className="filters-choice"
      label={label}
      value={value}
      data={[{ value: "", label: "Any" }, ...options]}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
