import { Icon } from "@/components/icon";
import type { Body, Check } from "../../api/rubrics";
import { count } from "../../words";

interface CheckPanelProps {
  readonly check: Check;
  readonly body: Body;
  readonly onOpen: (criterion: string) => void;
}

/** What the bank's own checks say about the draft as it stands. */
export function CheckPanel({ check, body, onOpen }: CheckPanelProps) {
  const faults = check.remarks.filter(({ kind }) => kind === "fault").length;
  const warnings = check.remarks.length - faults;
  const titleOf = (id: string) => body.criteria.find((each) => each.id === id)?.title ?? id;
  return (
    <div>
      <p role="status" className={check.ok ? "check-ok" : "fault"}>
        <Icon name={check.ok ? "check" : "alert"} />{" "}
        {check.ok ? "Can be published" : `${count(faults, "fault")} to put right`}
        {warnings > 0 && `, ${count(warnings, "warning")}`}
      </p>
      <ul className="remarks">
        {check.remarks.map(({ kind, criterion, message }, place) => (
          <li key={place} className={kind === "fault" ? "is-fault" : ""}>
            <strong>{kind === "fault" ? "Fault" : "Warning"}</strong>{" "}
            {criterion !== null && (
              <button
                type="button"
                className="as-link"
                onClick={() => {
                  onOpen(criterion);
                }}
              >
                {titleOf(criterion)}
              </button>
            )}{" "}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
