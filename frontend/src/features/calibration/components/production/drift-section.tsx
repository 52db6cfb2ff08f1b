import { Icon } from "@/components/icon";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { type Drift, useDrift } from "../../api/production";
import { AgreementOverTime } from "../plots/agreement-over-time";
import { DriftTable } from "./drift-table";

/** Whether live levels are still those of the golden sets' time. */
export function DriftSection() {
  const drift = useDrift();
  return (
    <section className="part" aria-labelledby="drift-title">
      <h2 id="drift-title">Drift</h2>
      {drift.isError && <ProblemNotice error={drift.error} onRetry={() => drift.refetch()} />}
      {drift.isPending && <WaitingPlace label="Loading the drift" height={160} />}
      {drift.data !== undefined && <Loaded drift={drift.data} />}
    </section>
  );
}

function Loaded({ drift }: { readonly drift: Drift }) {
  if (drift.weeks.length === 0) {
    return (
      <p className="quiet">
        No week of live interviews to hold against a golden set yet. Weeks appear here by
        themselves.
      </p>
    );
  }
  return (
    <>
      {drift.alerts.length === 0 ? (
        <p className="check-ok">
          <Icon name="check" /> Nothing wanders.
        </p>
      ) : (
        <div className="notice" role="alert">
          <ul>
            {drift.alerts.map((alert) => (
              <li key={alert}>{alert}</li>
            ))}
          </ul>
        </div>
      )}
      <AgreementOverTime weeks={drift.agreement} />
      <DriftTable drift={drift} />
    </>
  );
}
