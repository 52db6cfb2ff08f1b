import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import type { Flip } from "../../api/pairs";
import { ratingWord, readable } from "../../words";
import { Scroll } from "../scroll";

const towardWord: Record<Flip["toward"], string> = {
  nearer: "Nearer",
  farther: "Farther",
  same: "As far as before",
};

const views = [
  { value: "all", label: "All" },
  { value: "nearer", label: "Nearer" },
  { value: "farther", label: "Farther" },
] as const;

/** Every finding that has another level now, and whether that brought it to the humans. */
export function FlipsTable({ flips }: { readonly flips: readonly Flip[] }) {
  const [view, setView] = useState<"all" | "nearer" | "farther">("all");
  const shown = flips.filter(({ toward }) => view === "all" || toward === view);
  return (
    <section className="part" aria-labelledby="flips-title">
      <header className="part-head">
        <h2 id="flips-title">What flipped</h2>
        <SegmentedControl
          size="xs"
          aria-label="Which flips"
          data={[...views]}
          value={view}
          onChange={setView}
        />
      </header>
      {shown.length === 0 ? (
        <p className="quiet">No finding of this kind.</p>
      ) : (
        <Scroll label="Flipped findings">
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">Transcript</th>
                <th scope="col">Criterion</th>
                <th scope="col">Before</th>
                <th scope="col">After</th>
                <th scope="col">Humans</th>
                <th scope="col">To the humans</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((flip) => (
                <tr key={`${flip.transcript}:${flip.criterion}`}>
                  <th scope="row">
                    <Link to={`/studio/transcripts/${flip.transcript}/comparison`}>
                      {readable(flip.question)}
                    </Link>
                  </th>
                  <td>{readable(flip.criterion)}</td>
                  <td>{ratingWord(flip.before)}</td>
                  <td>{ratingWord(flip.after)}</td>
                  <td>{flip.humans.map(ratingWord).join(", ")}</td>
                  <td>{towardWord[flip.toward]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
