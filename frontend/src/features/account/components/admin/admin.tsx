import { NavLink, Route, Routes } from "react-router";
import { AuditPage } from "./audit-page";
import { PeoplePage } from "./people-page";

interface AdminProps {
  /** The admin's own account. */
  readonly account: string;
  /** What to show at an address that is none of these. */
  readonly elsewhere: React.ReactNode;
}

/** Where admins look after people, and read what was done. */
export function Admin({ account, elsewhere }: AdminProps) {
  return (
    <div className="studio">
      <nav className="studio-nav" aria-label="Administration">
        <NavLink to="/admin/people">People</NavLink>
        <NavLink to="/admin/audit">Audit</NavLink>
      </nav>
      <Routes>
        <Route path="people" element={<PeoplePage account={account} />} />
        <Route path="audit" element={<AuditPage />} />
        <Route path="*" element={elsewhere} />
      </Routes>
    </div>
  );
}
