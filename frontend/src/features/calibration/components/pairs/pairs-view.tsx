import { Icon, type IconName } from "@/components/icon";
import type { Pairs } from "../../api/pairs";
import { count, readable } from "../../words";
import { FlipsTable } from "./flips-table";
import { PairTable } from "./pair-table";

const looks: Record<
  Pairs["verdict"],
  { readonly look: "good" | "open" | "bad"; readonly icon: IconName; readonly word: string }
> = {
  helps: { look: "good", icon: "check", word: "The change helps" },
  harms: { look: "bad", icon: "alert", word: "The change makes things worse" },
  "no-difference-shown": { look: "open", icon: "repeat", word: "No difference shown" },
  "too-little-data": { look: "open", icon: "clock", word: "Too little data to tell" },
};

/** The verdict on a change, the figures that it rests on, and every finding that flipped. */
export function PairsView({ pairs }: { readonly pairs: Pairs }) {
  const { look, icon, word } = looks[pairs.verdict];
  const { nearer, farther, same, unchanged } = pairs.counts;
  return (
    <>
      <section className={`certificate is-${look}`} aria-labelledby="verdict-title">
        <Icon name={icon} size={28} />
        <div>
          <h2 id="verdict-title">{word}</h2>
          <p>{pairs.sentence}</p>
        </div>
      </section>
      <section className="part" aria-labelledby="flips-count-title">
        <h2 id="flips-count-title">Findings</h2>
        <dl className="facts-row">
          <Fact term="Nearer to the humans" value={nearer} />
          <Fact term="Farther from them" value={farther} />
          <Fact term="Moved, as far as before" value={same} />
          <Fact term="Unchanged" value={unchanged} />
        </dl>
      </section>
      <OnlyOne pairs={pairs} />
      <PairTable pairs={pairs} />
      <FlipsTable flips={pairs.flips} />
    </>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: number }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function OnlyOne({ pairs: { criteria, onlyBefore, onlyAfter } }: { readonly pairs: Pairs }) {
  return (
    <p className="quiet">
      Compared over the {count(criteria, "criterion", "criteria")} that both have.
      {onlyBefore.length > 0 && <> Only before: {onlyBefore.map(readable).join(", ")}.</>}
      {onlyAfter.length > 0 && <> Only after: {onlyAfter.map(readable).join(", ")}.</>}
    </p>
  );
}
