import type { Heard } from "../api/report";
import type { Lighting } from "../lit";
import { QuoteList } from "./quote-list";

interface HeardListProps extends Lighting {
  readonly title: string;
  readonly look: string;
  readonly all: readonly Heard[];
}

/** Mistakes or bonus points, each with the words in which it was heard. */
export function HeardList({ title, look, all, lit, light }: HeardListProps) {
  if (all.length === 0) {
    return null;
  }
  return (
    <section className={`heard ${look}`}>
      <h2>{title}</h2>
      {all.map((heard) => (
        <div key={heard.id}>
          <h3>{heard.title}</h3>
          <QuoteList of={heard.id} quotes={heard.evidence} lit={lit} light={light} />
        </div>
      ))}
    </section>
  );
}
