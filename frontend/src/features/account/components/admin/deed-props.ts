import type { Person } from "../../api/people";

/** What every dialog about a person is told. */
export interface DeedProps {
  readonly person: Person;
  /** Whether it is the admin's own account. */
  readonly own: boolean;
  readonly onClose: () => void;
}
