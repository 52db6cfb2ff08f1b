import { insteadReason } from "@/lib/words";
import { useCost } from "../api/get-cost";
import { useEngineUse, type Voiced } from "../api/get-engine-use";
import { CostTable } from "./cost-table";

/** Who found the interviewer's words, with what prompt, and what the models took. */
export function EngineReport({ interview }: { readonly interview: string }) {
  const use = useEngineUse(interview);
  const cost = useCost(interview);
  return (
    <div className="engine-report">
      {use.isSuccess && (
        <p>
          Engine: {use.data.name}. Voiced by {use.data.voice.name}
          {use.data.voiced.length === 0 && "."}
          {use.data.voiced.map((voiced, place) => (
            <span key={voiced.prompt}>
              {place === 0 ? "" : ","} with the prompt {voiced.prompt}: {said(voiced)}
            </span>
          ))}
        </p>
      )}
      {cost.isSuccess && <CostTable cost={cost.data} />}
    </div>
  );
}

function said({ turns, instead }: Voiced): string {
  const all = turns === 1 ? "one turn" : `${turns} turns`;
  const planned = instead.map(
    ({ why, turns: some }) => `${some} in planned words, because ${insteadReason(why)}`,
  );
  return planned.length === 0 ? `${all}.` : `${all}, of them ${planned.join("; ")}.`;
}
