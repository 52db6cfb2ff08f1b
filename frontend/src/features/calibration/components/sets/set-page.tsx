import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { moment } from "@/lib/duration";
import {
  exportOf,
  type Part,
  part,
  type SetWithItems,
  useSet,
  useSetAgreement,
} from "../../api/sets";
import { count, partLabel } from "../../words";
import { AgreementView } from "../agreement/agreement-view";
import { BiasSection } from "../bias/bias-section";
import { RatersView } from "../raters/raters-view";
import { RunList } from "../runs/run-list";

/** One frozen set: what is in it, how its humans agree, what was run over it. */
export function SetPage() {
  const { id = "" } = useParams();
  const set = useSet(id);
  if (set.data === undefined) {
    return (
      <Page title="Golden set">
        {set.isError ? (
          <ProblemNotice error={set.error} onRetry={() => set.refetch()}>
            <Link to="/studio/sets">All sets</Link>
          </ProblemNotice>
        ) : (
          <WaitingPlace label="Loading the set" height={160} />
        )}
      </Page>
    );
  }
  return <Loaded set={set.data} />;
}

function Loaded({ set }: { readonly set: SetWithItems }) {
  const [of, setOf] = useState<Part>("all");
  return (
    <Page
      title={set.name}
      eyebrow={`Golden set · frozen ${moment(set.frozenAt)}`}
      lead={set.note === "" ? undefined : set.note}
    >
      <dl className="facts-row">
        <Fact term="Transcripts" value={set.transcripts} />
        <Fact term="Raters" value={set.raters} />
        <Fact term="Ratings" value={set.ratings} />
        <Fact term="To tune on" value={set.tune} />
        <Fact term="To look at once" value={set.measure} />
      </dl>
      {set.kind === "authors" && (
        <p className="notice">
          These are readings by the authors of the answers, not by human experts. They can show
          where a judge fails, and never earn it a certificate.
        </p>
      )}
      {set.looks > 1 && (
        <p className="notice">
          The part to look at once was looked at {count(set.looks, "time")}. With every further look
          it says less about transcripts that nobody has seen.
        </p>
      )}
      <div className="bar">
        <Button component={Link} to={`/studio/runs/new?set=${set.id}`}>
          Run a judge over it
        </Button>
        <Button component="a" href={exportOf(set.id, "jsonl")} download variant="default">
          Export JSONL
        </Button>
        <Button component="a" href={exportOf(set.id, "csv")} download variant="default">
          Export CSV
        </Button>
      </div>
      <section className="part" aria-labelledby="runs-title">
        <h2 id="runs-title">Runs</h2>
        <RunList set={set.id} />
      </section>
      <section className="part" aria-labelledby="humans-title">
        <header className="part-head">
          <h2 id="humans-title">How the humans agree</h2>
          {set.raters > 1 && (
            <SegmentedControl
              size="xs"
              aria-label="Part of the set"
              data={part.options.map((value) => ({ value, label: partLabel[value] }))}
              value={of}
              onChange={setOf}
            />
          )}
        </header>
        {set.raters > 1 ? <Humans id={set.id} of={of} /> : <OneRater />}
      </section>
      {set.raters > 1 && (
        <section className="part" aria-labelledby="raters-title">
          <h2 id="raters-title">Raters</h2>
          <RatersView set={set.id} run={null} />
        </section>
      )}
      <BiasSection set={set.id} />
    </Page>
  );
}

function OneRater() {
  return (
    <div className="empty">
      <h3>One rater so far</h3>
      <p>
        How far humans agree, and who of them is strict, takes two people who rated the same
        transcripts. Without that, nobody can say whether a judge agrees as well as humans do. Ask a
        second interviewer to rate these, then freeze a new set.
      </p>
      <Link to="/studio">To the queue</Link>
    </div>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: number }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Humans({ id, of }: { readonly id: string; readonly of: Part }) {
  const agreement = useSetAgreement(id, of);
  if (agreement.isError) {
    return <ProblemNotice error={agreement.error} onRetry={() => agreement.refetch()} />;
  }
  if (agreement.isPending) {
    return <WaitingPlace label="Working out the figures" height={240} />;
  }
  return <AgreementView report={agreement.data} certificate={agreement.data.certificate} />;
}
