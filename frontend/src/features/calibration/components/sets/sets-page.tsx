import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Link, useNavigate } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { moment } from "@/lib/duration";
import { type GoldenSet, useSets } from "../../api/sets";
import { count } from "../../words";
import { FreezeDialog } from "./freeze-dialog";
import { ImportDialog } from "./import-dialog";

/** All frozen sets, and the two ways to a new one. */
export function SetsPage() {
  const sets = useSets();
  const navigate = useNavigate();
  const [freezing, freezingIs] = useDisclosure(false);
  const [importing, importingIs] = useDisclosure(false);
  const open = (set: GoldenSet) => void navigate(`/studio/sets/${set.id}`);
  return (
    <Page
      title="Golden sets"
      lead="Rated transcripts, frozen under a name. What is measured on a set stays true of it."
    >
      <div className="bar">
        <Button onClick={freezingIs.open}>Freeze a set</Button>
        <Button variant="default" onClick={importingIs.open}>
          Import
        </Button>
      </div>
      {sets.isError && <ProblemNotice error={sets.error} onRetry={() => sets.refetch()} />}
      {sets.isPending && <WaitingPlace label="Loading the sets" height={64} />}
      {sets.data?.length === 0 && (
        <div className="empty">
          <h2>No set yet</h2>
          <p>
            Rate some transcripts and freeze them, or import ratings that were made elsewhere. Two
            raters on the same transcripts tell you how well humans agree; without that, no judge
            can be called good.
          </p>
        </div>
      )}
      {sets.data !== undefined && sets.data.length > 0 && (
        <ul className="rows">
          {sets.data.map((set) => (
            <SetLine key={set.id} set={set} />
          ))}
        </ul>
      )}
      <FreezeDialog opened={freezing} onClose={freezingIs.close} onFrozen={open} />
      <ImportDialog opened={importing} onClose={importingIs.close} onImported={open} />
    </Page>
  );
}

function SetLine({ set }: { readonly set: GoldenSet }) {
  return (
    <li className="row">
      <div>
        <h2>
          <Link to={`/studio/sets/${set.id}`}>{set.name}</Link>
        </h2>
        {set.note !== "" && <p className="row-words">{set.note}</p>}
        <p className="row-meta">
          <span>{count(set.transcripts, "transcript")}</span>
          <span>{count(set.raters, "rater")}</span>
          <span>{count(set.ratings, "rating")}</span>
          <span>{count(set.questions, "question")}</span>
        </p>
      </div>
      <p className="row-side">
        {set.kind === "authors" && <span className="tag">Authors’ readings</span>}
        <time dateTime={set.frozenAt}>frozen {moment(set.frozenAt)}</time>
      </p>
    </li>
  );
}
