import { Icon } from "@/components/icon";
import type { Fault } from "../faults";

/** What went wrong with a form as a whole; what is wrong with one field stands beside the field. */
export function FormFault({ fault }: { readonly fault: Fault | null }) {
  return (
    <div role="alert" className="form-fault">
      {fault?.field === null && (
        <p>
          <Icon name="alert" size={20} />
          <span>{fault.sentence}</span>
        </p>
      )}
    </div>
  );
}
