import { NavLink, Route, Routes } from "react-router";
import { ComparisonPage } from "./comparison/comparison-page";
import { QueuePage } from "./queue/queue-page";
import { RatingPage } from "./rating/rating-page";
import { NewRunPage } from "./runs/new-run-page";
import { RunPage } from "./runs/run-page";
import { RunsPage } from "./runs/runs-page";
import { SetPage } from "./sets/set-page";
import { SetsPage } from "./sets/sets-page";

interface StudioProps {
  /** Whose drafts the browser keeps. */
  readonly account: string;
  /** What to show at an address that the studio does not know. */
  readonly elsewhere: React.ReactNode;
}

/** The calibration studio: rate, freeze, run, compare, change, prove. */
export function Studio({ account, elsewhere }: StudioProps) {
  return (
    <div className="studio">
      <nav className="studio-nav" aria-label="Studio">
        <NavLink to="/studio" end>
          Rate
        </NavLink>
        <NavLink to="/studio/sets">Golden sets</NavLink>
        <NavLink to="/studio/runs">Runs</NavLink>
      </nav>
      <Routes>
        <Route index element={<QueuePage />} />
        <Route path="transcripts/:id" element={<RatingPage account={account} />} />
        <Route path="transcripts/:id/comparison" element={<ComparisonPage />} />
        <Route path="sets" element={<SetsPage />} />
        <Route path="sets/:id" element={<SetPage />} />
        <Route path="runs" element={<RunsPage />} />
        <Route path="runs/new" element={<NewRunPage />} />
        <Route path="runs/:id" element={<RunPage />} />
        <Route path="*" element={elsewhere} />
      </Routes>
    </div>
  );
}
