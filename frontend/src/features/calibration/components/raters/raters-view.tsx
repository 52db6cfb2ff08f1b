import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { type Rasch, useRaters } from "../../api/raters";
import { digits } from "../../words";
import { FigureText } from "../agreement/figure-cell";
import { SeverityRuler } from "../plots/severity-ruler";
import { RatersTable } from "./raters-table";

interface RatersViewProps {
  readonly set: string;
  readonly run: string | null;
}

/** Who is strict and who is mild, once the difficulty of what they rated is taken out. */
export function RatersView({ set, run }: RatersViewProps) {
  const raters = useRaters(set, run);
  if (raters.isError) {
    return <ProblemNotice error={raters.error} onRetry={() => raters.refetch()} />;
  }
  if (raters.isPending) {
    return <WaitingPlace label="Solving for the raters" height={240} />;
  }
  return <Read rasch={raters.data} />;
}

function Read({ rasch }: { readonly rasch: Rasch }) {
  if ("undefined" in rasch) {
    return (
      <div className="empty">
        <h3>How strict each rater is cannot be said yet</h3>
        <p>{rasch.why}</p>
      </div>
    );
  }
  const drifting = [
    ...new Set(rasch.raters.flatMap(({ drift }) => (drift === null ? [] : [drift.sentence]))),
  ];
  const others = rasch.sentences.filter((sentence) => !drifting.includes(sentence));
  const { sd, reliability } = rasch.raterSeparation;
  return (
    <div>
      {drifting.length > 0 && (
        <div className="notice">
          <ul>
            {drifting.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <ul className="sentences">
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="quiet">
        Severity is what is left of a rater’s levels once the quality of the answers and the
        difficulty of the criteria are taken out. Its unit is the logit: 0 is the average rater, and
        half a logit begins to matter.
      </p>
      <SeverityRuler solved={rasch} />
      <RatersTable solved={rasch} />
      <p className="quiet">
        How surely the raters differ: reliability <FigureText figure={reliability} />
        {sd !== null && <>, spread of the severities {digits(sd)} logits</>}. {rasch.method},{" "}
        {rasch.n} ratings, {rasch.iterations} rounds
        {!rasch.converged && ", not settled: read these figures with care"}.
      </p>
    </div>
  );
}
