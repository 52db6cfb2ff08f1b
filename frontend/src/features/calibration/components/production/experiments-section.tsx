import { Button, Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { type Experiment, useExperiments } from "../../api/production";
import { useRubrics } from "../../api/rubrics";
import { readable } from "../../words";
import { ExperimentCard } from "./experiment-card";
import { ExperimentDialog } from "./experiment-dialog";
import { StopDialog } from "./stop-dialog";

/** All trials, those that run first. */
export function ExperimentsSection() {
  const experiments = useExperiments();
  const rubrics = useRubrics();
  const titles = new Map(rubrics.data?.map(({ question: { id, title } }) => [id, title]));
  const [starting, startingIs] = useDisclosure(false);
  const [doomed, setDoomed] = useState<Experiment | null>(null);
  const sorted = [...(experiments.data ?? [])].sort(
    (a, b) =>
      Number(a.stoppedAt !== null) - Number(b.stoppedAt !== null) ||
      b.startedAt.localeCompare(a.startedAt),
  );
  return (
    <section aria-labelledby="experiments-title">
      <header className="part-head">
        <h2 id="experiments-title">Trials</h2>
        <Button onClick={startingIs.open}>Start a trial</Button>
      </header>
      {experiments.isError && (
        <ProblemNotice error={experiments.error} onRetry={() => experiments.refetch()} />
      )}
      {experiments.isPending && (
        <Skeleton height={120} role="status" aria-label="Loading the trials" />
      )}
      {experiments.data?.length === 0 && (
        <p className="quiet">
          Nothing is on trial. Begin with a shadow: it judges live interviews unseen and costs a
          candidate nothing.
        </p>
      )}
      {sorted.map((experiment) => (
        <ExperimentCard
          key={experiment.id}
          experiment={experiment}
          title={titles.get(experiment.question) ?? readable(experiment.question)}
          onStop={() => {
            setDoomed(experiment);
          }}
        />
      ))}
      <ExperimentDialog opened={starting} onClose={startingIs.close} />
      {doomed !== null && (
        <StopDialog
          experiment={doomed}
          onClose={() => {
            setDoomed(null);
          }}
        />
      )}
    </section>
  );
}
