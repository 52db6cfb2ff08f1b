import type { ReactNode } from "react";

interface BesideTableProps {
  readonly caption: string;
  /** What each row is about. */
  readonly of: string;
  readonly children: ReactNode;
}

/** Two scorings of an interview, line by line. */
export function BesideTable({ caption, of, children }: BesideTableProps) {
  return (
    <table className="beside-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
