import type { Cost, CostLine } from "../api/get-cost";

const number = new Intl.NumberFormat("en");
const purposeLabel: Record<CostLine["purpose"], string> = { voice: "Voice", judge: "Judge" };

/** What the models of an interview took: tokens, and money where the price is known. */
export function CostTable({ cost }: { readonly cost: Cost }) {
  if (cost.lines.length === 0) {
    return <p>No language model was called, so this cost nothing.</p>;
  }
  return (
    <div className="cost-frame" role="region" aria-label="What the models took" tabIndex={0}>
      <table className="cost">
        <caption>What the models took</caption>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Calls</th>
            <th scope="col">Tokens in</th>
            <th scope="col">From cache</th>
            <th scope="col">Tokens out</th>
            <th scope="col">Cost</th>
          </tr>
        </thead>
        <tbody>
          {cost.lines.map((line) => (
            <tr key={`${line.purpose}:${line.model}`}>
              <th scope="row">
                {purposeLabel[line.purpose]}: {line.model}
              </th>
              <td>{number.format(line.calls)}</td>
              <td>{tokens(line.tokensIn, line.guessed)}</td>
              <td>{number.format(line.tokensCached)}</td>
              <td>{tokens(line.tokensOut, line.guessed)}</td>
              <td>{money(line.costUsd)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              Together
            </th>
            <td>{money(cost.costUsd)}</td>
          </tr>
        </tfoot>
      </table>
      <p>
        Prices as of {cost.pricesOf}, before tax.
        {cost.lines.some(({ guessed }) => guessed) &&
          " ≈ where the provider did not come to count and the service estimated."}
      </p>
    </div>
  );
}

function tokens(count: number, guessed: boolean): string {
  return guessed ? `≈ ${number.format(count)}` : number.format(count);
}

/** An unknown price is not shown as none. */
function money(usd: number | null): string {
  if (usd === null) {
    return "price unknown";
  }
  return usd > 0 && usd < 0.0001 ? "< $0.0001" : `$${usd.toFixed(4)}`;
}
