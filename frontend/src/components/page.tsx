import type { ReactNode } from "react";

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly eyebrow?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its one heading; the heading names the browser's tab as well. */
export function Page({ title, lead, eyebrow, children }: PageProps) {
  return (
    <div className="page">
      <title>{`${title} – Rehearsal`}</title>
      <header className="page-head">
        {eyebrow !== undefined && <p className="eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
