import { Button, TextInput } from "@mantine/core";
import type { Body } from "../../api/rubrics";
import { newSignal, type SignalKind, withSignals } from "../../rubric-body";
import { LinesField } from "./lines-field";

interface SignalsEditorProps {
  readonly kind: SignalKind;
  readonly body: Body;
  readonly onChange: (body: Body) => void;
}

const words = {
  redFlags: { title: "Red flags", add: "Add a red flag" },
  bonus: { title: "Bonus points", add: "Add a bonus point" },
} as const;

/** Red flags or bonus points, each with the sentences that would show it. */
export function SignalsEditor({ kind, body, onChange }: SignalsEditorProps) {
  const all = body[kind];
  return (
    <section className="part" aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{words[kind].title}</h2>
      {all.map((signal, place) => (
        <div key={signal.id} className="form signal">
          <TextInput
            label="What it is"
            value={signal.title}
            onChange={(event) => {
              const title = event.currentTarget.value;
              onChange(
                withSignals(
                  body,
                  kind,
                  all.map((s, at) => (at === place ? { ...s, title } : s)),
                ),
              );
            }}
          />
          <LinesField
            label="What somebody would say"
            sentences={signal.signals}
            onChange={(signals) => {
              onChange(
                withSignals(
                  body,
                  kind,
                  all.map((s, at) => (at === place ? { ...s, signals } : s)),
                ),
              );
            }}
          />
          <Button
            variant="subtle"
            color="red"
            size="xs"
            onClick={() => {
              onChange(
                withSignals(
                  body,
                  kind,
                  all.filter((_, at) => at !== place),
                ),
              );
            }}
          >
            Remove “{signal.title}”
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        onClick={() => {
          onChange(withSignals(body, kind, [...all, newSignal(kind, all)]));
        }}
      >
        {words[kind].add}
      </Button>
    </section>
  );
}
