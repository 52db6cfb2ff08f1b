import { Icon } from "@/components/icon";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { type Drift, useDrift } from "../../api/production";
import { count, day } from "../../words";
import { AgreementOverTime } from "../plots/agreement-over-time";
import { DriftTable } from "./drift-table";

/** Whether live levels are still those of the golden sets’ time. */
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
        <Standing lines={drift.lines} />
      ) : (
        <div className="notice" role="alert">
          <ul>
            {drift.alerts.map((alert) => (
              <li key={alert}>{alert}</li>
            ))}
          </ul>
        </div>
      )}
      <Times times={drift.times} />
      <AgreementOverTime weeks={drift.agreement} />
      <DriftTable drift={drift} />
    </>
  );
}

/** What may be said when nothing is alarming: nothing at all where there is too little to tell. */
function Standing({ lines }: Pick<Drift, "lines">) {
  if (lines.every(({ state }) => state === "unknown")) {
    return (
      <p className="quiet">
        Too little to tell whether anything wanders: it takes ten levels in a week, and ten of the
        golden set’s time.
      </p>
    );
  }
  const watched = lines.filter(({ state }) => state === "watch").length;
  return (
    <p className="check-ok">
      <Icon name="check" /> Nothing in the last four weeks is an alert
      {watched > 0 && <>, and {count(watched, "cell")} below may be worth a look</>}.
    </p>
  );
}

function Times({ times }: Pick<Drift, "times">) {
  return (
    <ul className="sentences quiet">
      {times.map(({ question, title, from, to, interviews, before }) => (
        <li key={question}>
          {title}: held against {count(interviews, "interview")} from {day(from)} to {day(to)},{" "}
          {before ? "the four weeks before" : "the four weeks after"} its golden set was frozen.
        </li>
      ))}
    </ul>
  );
}
