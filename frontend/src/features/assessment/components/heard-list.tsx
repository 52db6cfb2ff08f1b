import type { Heard } from "../api/report";
import { type Lighting, quoteKey } from "../lit";
import { Quote } from "./quote";

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
          <ul className="quotes">
            {heard.evidence.map((quote) => {
              const key = quoteKey(heard.id, quote);
              return (
                <Quote
                  key={key}
                  quote={quote}
                  lit={lit.of === key}
                  onShow={() => {
                    light({ of: key, quotes: [quote] });
                  }}
                />
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
