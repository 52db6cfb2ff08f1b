import { Icon } from "@/components/icon";
import type { Body, Check } from "../../api/rubrics";
import { count } from "../../words";
import { alike, type Alike } from "./remarks";

interface CheckPanelProps {
  readonly check: Check;
  readonly body: Body;
  readonly onOpen: (criterion: string) => void;
}

/** What the bank's own checks say about the draft as it stands: faults one by one, warnings by what they say. */
export function CheckPanel({ check, body, onOpen }: CheckPanelProps) {
  const faults = check.remarks.filter(({ kind }) => kind === "fault");
  const warnings = check.remarks.filter(({ kind }) => kind === "warning");
  const titleOf = (id: string) => body.criteria.find((each) => each.id === id)?.title ?? id;
  const about = (criterion: string | null) =>
    criterion !== null && (
      <button
        type="button"
        className="as-link"
        onClick={() => {
          onOpen(criterion);
        }}
      >
        {titleOf(criterion)}
      </button>
    );
  return (
    <div>
      <p role="status" className={check.ok ? "check-ok" : "fault"}>
        <Icon name={check.ok ? "check" : "alert"} />{" "}
        {check.ok ? "Can be published" : `${count(faults.length, "fault")} to put right`}
        {warnings.length > 0 && `, ${count(warnings.length, "warning")}`}
      </p>
      <ul className="remarks">
        {faults.map(({ criterion, message }, place) => (
          <li key={place} className="is-fault">
            <strong>Fault</strong> {about(criterion)} {message}
          </li>
        ))}
        {alike(warnings).map((group) => (
          <li key={group.words}>
            <Warnings group={group} about={about} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WarningsProps {
  readonly group: Alike;
  readonly about: (criterion: string | null) => React.ReactNode;
}

function Warnings({ group: { words, remarks }, about }: WarningsProps) {
  const [only, second] = remarks;
  if (only !== undefined && second === undefined) {
    return (
      <>
        <strong>Warning</strong> {about(only.criterion)} {only.message}
      </>
    );
  }
  return (
    <details>
      <summary>
        <strong>{count(remarks.length, "warning")}</strong> {words}
      </summary>
      <ul className="remarks">
        {remarks.map(({ criterion, message }, place) => (
          <li key={place}>
            {about(criterion)} {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
