import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { type RubricHistory, useDifference } from "../../api/rubrics";
import { ChangeList } from "./change-list";

/** What two versions do differently. */
export function DifferenceView({ history }: { readonly history: RubricHistory }) {
  const numbers = history.versions.map(({ version }) => version).sort((a, b) => a - b);
  const [from, setFrom] = useState(numbers.at(-2) ?? 1);
  const [to, setTo] = useState(numbers.at(-1) ?? 1);
  const difference = useDifference(history.question, from, to);
  const options = numbers.map((number) => ({ value: String(number), label: `Version ${number}` }));
  return (
    <section className="part" aria-labelledby="difference-title">
      <header className="part-head">
        <h2 id="difference-title">Difference</h2>
        <div className="ways">
          <NativeSelect
            aria-label="From"
            value={String(from)}
            data={options}
            onChange={(event) => {
              setFrom(Number(event.currentTarget.value));
            }}
          />
          <span>to</span>
          <NativeSelect
            aria-label="To"
            value={String(to)}
            data={options}
            onChange={(event) => {
              setTo(Number(event.currentTarget.value));
            }}
          />
        </div>
      </header>
      {from === to && <p className="quiet">Choose two different versions.</p>}
      {difference.isError && (
        <ProblemNotice error={difference.error} onRetry={() => difference.refetch()} />
      )}
      {difference.isLoading && <WaitingPlace label="Comparing" height={80} />}
      {difference.data !== undefined && from !== to && <ChangeList changes={difference.data} />}
    </section>
  );
}
