import { useSearchParams } from "react-router";
import { firstScoring } from "./reader";

/** Which scoring of a report is shown, and beside which other one; both are in the address, for links and "back". */
export interface ScoringAddress {
  readonly scoring: number;
  /** Null while nothing is held beside it. */
  readonly beside: number | null;
}

export function useScoringAddress(): readonly [ScoringAddress, (to: ScoringAddress) => void] {
  const [address, setAddress] = useSearchParams();
  const now = {
    scoring: numberOf(address.get("scoring")) ?? firstScoring,
    beside: numberOf(address.get("beside")),
  };
  const go = ({ scoring, beside }: ScoringAddress) => {
    setAddress({
      ...(scoring === firstScoring ? {} : { scoring: String(scoring) }),
      ...(beside === null ? {} : { beside: String(beside) }),
    });
  };
  return [now, go];
}

function numberOf(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
