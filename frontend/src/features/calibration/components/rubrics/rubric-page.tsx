import { Button } from "@mantine/core";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { moment } from "@/lib/duration";
import {
  fileOf,
  type RubricHistory,
  type RubricVersion,
  useRubricHistory,
} from "../../api/rubrics";
import { readable } from "../../words";
import { DifferenceView } from "./difference-view";
import { NewDraftDialog } from "./new-draft-dialog";
import { RollBackDialog } from "./roll-back-dialog";

/** One question's rubric through time. */
export function RubricPage() {
  const { question = "" } = useParams();
  const history = useRubricHistory(question);
  if (history.data === undefined) {
    return (
      <Page title="Rubric">
        {history.isError ? (
          <ProblemNotice error={history.error} onRetry={() => history.refetch()}>
            <Link to="/studio/rubrics">All rubrics</Link>
          </ProblemNotice>
        ) : (
          <WaitingPlace label="Loading the rubric" height={240} />
        )}
      </Page>
    );
  }
  return <Loaded history={history.data} />;
}

function Loaded({ history }: { readonly history: RubricHistory }) {
  const [basis, setBasis] = useState<number | null>(null);
  const [back, setBack] = useState<number | null>(null);
  const newest = [...history.versions].sort((a, b) => b.version - a.version);
  return (
    <Page title={readable(history.question)} eyebrow="Rubric">
      <div className="bar">
        <Button
          onClick={() => {
            setBasis(history.inForce);
          }}
        >
          Draft a change
        </Button>
      </div>
      <Drafts history={history} />
      <section className="part" aria-labelledby="versions-title">
        <h2 id="versions-title">Versions</h2>
        <ul className="rows">
          {newest.map((version) => (
            <VersionLine
              key={version.version}
              question={history.question}
              version={version}
              onDraft={() => {
                setBasis(version.version);
              }}
              onRollBack={() => {
                setBack(version.version);
              }}
            />
          ))}
        </ul>
      </section>
      {history.versions.length > 1 && <DifferenceView history={history} />}
      <Log history={history} />
      <NewDraftDialog
        question={history.question}
        basedOn={basis}
        onClose={() => {
          setBasis(null);
        }}
      />
      <RollBackDialog
        question={history.question}
        version={back}
        onClose={() => {
          setBack(null);
        }}
      />
    </Page>
  );
}

function Drafts({ history }: { readonly history: RubricHistory }) {
  if (history.drafts.length === 0) {
    return null;
  }
  return (
    <section className="part" aria-labelledby="drafts-title">
      <h2 id="drafts-title">Drafts</h2>
      <ul className="rows">
        {history.drafts.map((draft) => (
          <li key={draft.id} className="row">
            <div>
              <h3>
                <Link to={`/studio/drafts/${draft.id}`}>{draft.title}</Link>
              </h3>
              <p className="row-meta">
                <span>from version {draft.basedOn}</span>
                <time dateTime={draft.updatedAt}>{moment(draft.updatedAt)}</time>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const statusWord: Record<RubricVersion["status"], string> = {
  "in-force": "In force",
  retired: "Retired",
  canary: "Canary",
  shadow: "Shadow",
};

interface VersionLineProps {
  readonly question: string;
  readonly version: RubricVersion;
  readonly onDraft: () => void;
  readonly onRollBack: () => void;
}

function VersionLine({ question, version, onDraft, onRollBack }: VersionLineProps) {
  return (
    <li className="row">
      <div>
        <h3>
          <Link to={`versions/${version.version}`}>Version {version.version}</Link>
        </h3>
        {version.note !== "" && <p className="row-words">{version.note}</p>}
        <p className="row-meta">
          <span>{version.source === "file" ? "from the files" : "published here"}</span>
          {version.basedOn !== null && <span>from version {version.basedOn}</span>}
          {version.by !== null && <span>{version.by}</span>}
          {version.at !== null && <time dateTime={version.at}>{moment(version.at)}</time>}
          <a href={fileOf(question, version.version)} download>
            rubric.yaml
          </a>
        </p>
      </div>
      <p className="row-side">
        {statusWord[version.status]}
        {version.status === "retired" && (
          <Button size="compact-sm" variant="default" onClick={onRollBack}>
            Roll back to version {version.version}
          </Button>
        )}
        {version.status !== "in-force" && (
          <Button size="compact-sm" variant="subtle" onClick={onDraft}>
            Draft from version {version.version}
          </Button>
        )}
      </p>
    </li>
  );
}

function Log({ history }: { readonly history: RubricHistory }) {
  if (history.log.length === 0) {
    return null;
  }
  return (
    <section className="part" aria-labelledby="log-title">
      <h2 id="log-title">What was done</h2>
      <ol className="log">
        {history.log.map((entry) => (
          <li key={`${entry.at}:${entry.version}`}>
            <time dateTime={entry.at}>{moment(entry.at)}</time>
            <span>
              {entry.what === "published" ? "Published version" : "Rolled back to version"}{" "}
              {entry.version}
              {entry.by !== null && <> by {entry.by}</>}: {entry.note}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
