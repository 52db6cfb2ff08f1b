import { Tabs } from "@mantine/core";
import { Link, useParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { moment } from "@/lib/duration";
import { type Run, useRun, useRunReport } from "../../api/runs";
import { money, partLabel } from "../../words";
import { AgreementView } from "../agreement/agreement-view";
import { RatersView } from "../raters/raters-view";
import { CompareWith } from "./compare-with";
import { DifferencesTable } from "./differences-table";
import { runTitle } from "./run-list";
import { RunProgress } from "./run-progress";

/** One run: its progress, and its figures once it is finished. */
export function RunPage() {
  const { id = "" } = useParams();
  const run = useRun(id);
  if (run.data === undefined) {
    return (
      <Page title="Run">
        {run.isError ? (
          <ProblemNotice error={run.error} onRetry={() => run.refetch()}>
            <Link to="/studio/runs">All runs</Link>
          </ProblemNotice>
        ) : (
          <WaitingPlace label="Loading the run" height={160} />
        )}
      </Page>
    );
  }
  return (
    <Page title={runTitle(run.data)} eyebrow={<Eyebrow run={run.data} />}>
      {run.data.note !== "" && <p className="row-words">{run.data.note}</p>}
      <Provenance run={run.data} />
      {run.data.status === "finished" ? (
        <Finished run={run.data} />
      ) : (
        <>
          <RunProgress run={run.data} />
          <p className="quiet">The figures appear when every transcript is judged.</p>
        </>
      )}
    </Page>
  );
}

function Eyebrow({ run }: { readonly run: Run }) {
  return (
    <>
      Run over <Link to={`/studio/sets/${run.set.id}`}>{run.set.name}</Link> · {partLabel[run.part]}
    </>
  );
}

function Provenance({ run }: { readonly run: Run }) {
  const rubrics = run.rubrics.map(({ label }) => label).join(", ");
  return (
    <p className="quiet">
      Started {moment(run.startedAt)}
      {run.finishedAt !== null && <>, finished {moment(run.finishedAt)}</>}
      {run.status === "finished" && run.cost !== null && <>, cost {money(run.cost)}</>}
      {rubrics !== "" && <>. Rubrics: {rubrics}</>}
    </p>
  );
}

function Finished({ run }: { readonly run: Run }) {
  return (
    <Tabs defaultValue="agreement" keepMounted={false} className="tabs">
      <Tabs.List>
        <Tabs.Tab value="agreement">Agreement</Tabs.Tab>
        <Tabs.Tab value="raters">Raters</Tabs.Tab>
        <Tabs.Tab value="differences">Where they differ</Tabs.Tab>
        <Tabs.Tab value="compare">Compare</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="agreement">
        <RunAgreement id={run.id} />
      </Tabs.Panel>
      <Tabs.Panel value="raters">
        <RatersView set={run.set.id} run={run.id} />
      </Tabs.Panel>
      <Tabs.Panel value="compare">
        <CompareWith run={run} />
      </Tabs.Panel>
      <Tabs.Panel value="differences">
        <DifferencesTable run={run.id} />
      </Tabs.Panel>
    </Tabs>
  );
}

function RunAgreement({ id }: { readonly id: string }) {
  const report = useRunReport(id);
  if (report.isError) {
    return <ProblemNotice error={report.error} onRetry={() => report.refetch()} />;
  }
  if (report.isPending) {
    return <WaitingPlace label="Working out the figures" height={320} />;
  }
  return <AgreementView report={report.data} certificate={report.data.certificate} />;
}
