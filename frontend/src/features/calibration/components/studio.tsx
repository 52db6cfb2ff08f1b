import { NavLink, Route, Routes } from "react-router";
import { ComparisonPage } from "./comparison/comparison-page";
import { QueuePage } from "./queue/queue-page";
import { PairsPage } from "./pairs/pairs-page";
import { ProductionPage } from "./production/production-page";
import { RatingPage } from "./rating/rating-page";
import { DraftPage } from "./rubrics/draft-page";
import { RubricPage } from "./rubrics/rubric-page";
import { RubricsPage } from "./rubrics/rubrics-page";
import { VersionPage } from "./rubrics/version-page";
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
        <NavLink to="/studio/rubrics">Rubrics</NavLink>
        <NavLink to="/studio/production">In production</NavLink>
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
        <Route path="comparisons" element={<PairsPage />} />
        <Route path="rubrics" element={<RubricsPage />} />
        <Route path="rubrics/:question" element={<RubricPage />} />
        <Route path="rubrics/:question/versions/:version" element={<VersionPage />} />
        <Route path="drafts/:id" element={<DraftPage />} />
        <Route path="production" element={<ProductionPage />} />
        <Route path="*" element={elsewhere} />
      </Routes>
    </div>
  );
}
