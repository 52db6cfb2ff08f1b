import type { State } from "../live/protocol";

/** What the interviewer has told on request, so that nobody has to scroll back for a figure. */
export function Facts({ state }: { readonly state: State | null }) {
  const facts = state?.facts ?? [];
  if (facts.length === 0) {
    return (
      <p className="panel-empty">
        Nothing yet. Figures are given when you ask for them, and are kept here.
      </p>
    );
  }
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.id}>
          <dt>{fact.asks}</dt>
          <dd>{fact.answer}</dd>
        </div>
      ))}
    </dl>
  );
}
