import { type ReactNode, useId } from "react";

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** One part of the account, its name to the left where there is room. */
export function Part({ title, note, children }: PartProps) {
  const id = useId();
  return (
    <section className="account-part" aria-labelledby={id}>
      <div className="account-name">
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p>{note}</p>}
      </div>
      <div className="account-body">{children}</div>
    </section>
  );
}
