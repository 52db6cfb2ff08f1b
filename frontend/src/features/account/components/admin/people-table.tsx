import { useState } from "react";
import { moment } from "@/lib/duration";
import { roleLabel } from "../../admin-words";
import type { Person } from "../../api/people";
import { type Deed, DeedDialog } from "./deed-dialog";
import { PersonMenu } from "./person-menu";

interface PeopleTableProps {
  readonly people: readonly Person[];
  /** The admin's own account. */
  readonly account: string;
}

interface Asked {
  readonly deed: Deed;
  readonly person: Person;
}

/** A line for everybody; on a phone a card. */
export function PeopleTable({ people, account }: PeopleTableProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      <table className="figures cards">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Roles</th>
            <th scope="col">Second factor</th>
            <th scope="col">Last here</th>
            <th scope="col">
              <span className="visually-hidden">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.account} className={person.locked ? "is-locked" : undefined}>
              <th scope="row">
                {person.name}
                {person.account === account && " (you)"}
                {person.locked && <span className="tag">Locked</span>}
                <small>{person.email ?? "signs in with a provider"}</small>
              </th>
              <td data-label="Roles">{rolesOf(person)}</td>
              <td data-label="Second factor">{person.secondFactor === "on" ? "On" : "Off"}</td>
              <td data-label="Last here">
                {person.lastAt === null ? "Not lately" : moment(person.lastAt)}
                <small>since {moment(person.createdAt)}</small>
              </td>
              <td className="cards-ways">
                <PersonMenu
                  person={person}
                  onAsk={(deed) => {
                    setAsked({ deed, person });
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked !== null && (
        <DeedDialog
          {...asked}
          own={asked.person.account === account}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

/** Everybody is a candidate: that is said only of those who are nothing else. */
function rolesOf({ roles }: Person): string {
  const more = roles.filter((role) => role !== "candidate");
  return (more.length === 0 ? roles : more).map((role) => roleLabel[role]).join(", ");
}
