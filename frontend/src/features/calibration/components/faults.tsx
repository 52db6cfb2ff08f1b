import { ProblemNotice } from "@/components/problem-notice";
import { asProblem } from "@/lib/problem";
import { type LineFault, lineFaults } from "../api/sets";

interface FaultsProps {
  readonly error: Error;
  /** What did not happen, as a sentence. */
  readonly nothing: string;
}

/** Says what is wrong with a text that was sent, line by line where that is known. */
export function Faults({ error, nothing }: FaultsProps) {
  const faults = lineFaults(asProblem(error).body);
  if (faults.length === 0) {
    return <ProblemNotice error={error} />;
  }
  return (
    <div role="alert" className="faults">
      <p>
        <strong>{nothing}</strong> Put these right and try again:
      </p>
      <ol>
        {faults.map((fault) => (
          <Fault key={`${fault.line}:${fault.message}`} fault={fault} />
        ))}
      </ol>
    </div>
  );
}

function Fault({ fault }: { readonly fault: LineFault }) {
  return (
    <li>
      <span className="fault-line">Line {fault.line}</span> {fault.message}
    </li>
  );
}
