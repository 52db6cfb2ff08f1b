import { useSearchParams } from "react-router";
import { addressOf, type Filter, filterOf } from "./filter";

/** The filter as the address has it, so that a link, a reload and "back" keep it. */
export function useFilter(): readonly [Filter, (change: Partial<Filter>) => void, () => void] {
  const [address, setAddress] = useSearchParams();
  const filter = filterOf(address);
  const change = (changed: Partial<Filter>) => {
    setAddress((now) => addressOf({ ...filterOf(now), ...changed }), { replace: true });
  };
  const clear = () => {
    setAddress({}, { replace: true });
  };
  return [filter, change, clear];
}
