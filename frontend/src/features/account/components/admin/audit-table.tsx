import { Link } from "react-router";
import { moment } from "@/lib/duration";
import { actionWord, detailWord, nameOf } from "../../admin-words";
import type { AuditEntry, Somebody } from "../../api/audit";

/** The trail as a table; on a phone, cards. */
export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  return (
    <table className="figures cards">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          <th scope="col">To whom</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.seq}>
            <th scope="row">
              {actionWord(entry.action)}
              <Detail entry={entry} />
            </th>
            <td data-label="Who">
              <Name somebody={entry.actor} />
            </td>
            <td data-label="To whom">
              <Name somebody={entry.subject} />
            </td>
            <td data-label="When">
              <time dateTime={entry.at}>{moment(entry.at)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Detail({ entry }: { readonly entry: AuditEntry }) {
  const words = detailWord(entry.action, entry.detail);
  return words === "" ? null : <small>{words}</small>;
}

function Name({ somebody }: { readonly somebody: Somebody | null }) {
  if (somebody === null) {
    return "–";
  }
  return somebody.account === null ? (
    nameOf(somebody)
  ) : (
    <Link to={`/admin/audit?person=${somebody.account}`}>{nameOf(somebody)}</Link>
  );
}
