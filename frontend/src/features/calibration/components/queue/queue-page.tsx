import { Button, SegmentedControl, Skeleton } from "@mantine/core";
import { useState } from "react";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { type Queued, queuePage, useAddExemplars, useQueue } from "../../api/queue";
import { count } from "../../words";
import { Pager } from "../pager";
import { QueueLine } from "./queue-line";

const views = [
  { value: "none", label: "To rate" },
  { value: "submitted", label: "Rated by you" },
] as const;

/** What waits for a human's eye: disputes first, then what has the fewest ratings. */
export function QueuePage() {
  const [mine, setMine] = useState<Queued["mine"]>("none");
  const [offset, setOffset] = useState(0);
  const queue = useQueue(mine, offset);
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
            setMine(value);
            setOffset(0);
          }}
        />
        {queue.data !== undefined && (
          <p className="quiet" role="status">
            {count(queue.data.total, "transcript")} · you rate as {queue.data.rater.label}
          </p>
        )}
      </div>
      {queue.isError && <ProblemNotice error={queue.error} onRetry={() => queue.refetch()} />}
      {queue.isPending && (
        <div role="status" aria-label="Loading the queue">
          <Skeleton height={64} mb={16} />
          <Skeleton height={64} mb={16} />
        </div>
      )}
      {queue.data !== undefined && queue.data.items.length === 0 && <Nothing mine={mine} />}
      {queue.data !== undefined && queue.data.items.length > 0 && (
        <>
          <ul className="rows">
            {queue.data.items.map((item) => (
              <QueueLine key={item.transcript} item={item} />
            ))}
          </ul>
          <Pager offset={offset} size={queuePage} total={queue.data.total} onMove={setOffset} />
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
