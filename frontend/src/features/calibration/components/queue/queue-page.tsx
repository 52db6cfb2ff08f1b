import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { type Queued, queuePage, type QueueWish, useAddExemplars, useQueue } from "../../api/queue";
import { count } from "../../words";
import { Pager } from "../pager";
import { QueueGroups } from "./queue-groups";
import { QueueLine } from "./queue-line";

const views = [
  { value: "none", label: "To rate" },
  { value: "submitted", label: "Rated by you" },
] as const;

/** What waits for a human's eye: disputes first, then interviews, imports and exemplars. */
export function QueuePage() {
  const [wish, setWish] = useState<QueueWish>({ mine: "none", only: null, offset: 0 });
  const { mine, only, offset } = wish;
  const queue = useQueue(wish);
  return (
    <Page
      title="Rate blind"
      lead="Read, set the levels, submit. Only then do you see what the judge and others found."
    >
      <div className="bar">
        <SegmentedControl
          aria-label="Which transcripts"
          data={[...views]}
          value={mine}
          onChange={(value) => {
            setWish({ mine: value, only: null, offset: 0 });
          }}
        />
        {queue.data !== undefined && (
          <p className="quiet" role="status">
            {count(queue.data.total, only === "disputed" ? "dispute" : "transcript")} · you rate as{" "}
            {queue.data.rater.label}
          </p>
        )}
      </div>
      {queue.data !== undefined && (
        <QueueGroups
          counts={queue.data.counts}
          only={only}
          onChoose={(chosen) => {
            setWish({ mine, only: chosen, offset: 0 });
          }}
        />
      )}
      {queue.isError && <ProblemNotice error={queue.error} onRetry={() => queue.refetch()} />}
      {queue.isPending && <WaitingPlace label="Loading the queue" height={64} rows={2} />}
      {queue.data !== undefined && queue.data.items.length === 0 && <Nothing mine={mine} />}
      {queue.data !== undefined && queue.data.items.length > 0 && (
        <>
          <ul className="rows">
            {queue.data.items.map((item) => (
              <QueueLine key={item.transcript} item={item} />
            ))}
          </ul>
          <Pager
            offset={offset}
            size={queuePage}
            total={queue.data.total}
            onMove={(moved) => {
              setWish({ ...wish, offset: moved });
            }}
          />
        </>
      )}
    </Page>
  );
}

function Nothing({ mine }: { readonly mine: Queued["mine"] }) {
  const exemplars = useAddExemplars();
  if (mine === "submitted") {
    return (
      <div className="empty">
        <h2>Nothing rated yet</h2>
        <p>What you submit appears here, with its comparison.</p>
      </div>
    );
  }
  return (
    <div className="empty">
      <h2>The queue is empty</h2>
      <p>
        Interviews appear here when a candidate releases them. To begin without any, take the
        exemplar answers of the bank, or import a golden set.
      </p>
      <Button
        loading={exemplars.isPending}
        onClick={() => {
          exemplars.mutate();
        }}
      >
        Add the bank’s exemplars
      </Button>
      {exemplars.isSuccess && <p role="status">{count(exemplars.data.added, "exemplar")} added.</p>}
      {exemplars.isError && <ProblemNotice error={exemplars.error} />}
    </div>
  );
}
