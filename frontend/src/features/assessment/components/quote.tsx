import type { Evidence } from "../api/report";

interface QuoteProps {
  readonly quote: Evidence;
  readonly lit: boolean;
  readonly onShow: () => void;
}

/** The candidate's own words, leading to the turn where they were said. */
export function Quote({ quote, lit, onShow }: QuoteProps) {
  return (
    <li>
      <button type="button" className="quote" aria-pressed={lit} onClick={onShow}>
        <q>{quote.text}</q>
        <span className="quote-note">
          {quote.prompted ? "when asked" : "unasked"} · show in the conversation
        </span>
      </button>
    </li>
  );
}
