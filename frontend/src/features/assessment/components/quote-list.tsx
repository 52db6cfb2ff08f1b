import type { Evidence } from "../api/report";
import { type Lighting, quoteKey } from "../lit";
import { Quote } from "./quote";

interface QuoteListProps extends Lighting {
  /** What was found in them: a criterion, a mistake, a bonus point. */
  readonly of: string;
  readonly quotes: readonly Evidence[];
  readonly label?: string;
}

/** The words that something rests on, each of which lights up where it was said. */
export function QuoteList({ of, quotes, label, lit, light }: QuoteListProps) {
  return (
    <ul className="quotes" aria-label={label}>
      {quotes.map((quote) => {
        const key = quoteKey(of, quote);
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
  );
}
