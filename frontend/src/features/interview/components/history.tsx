import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { type InterviewLine, useDeleteInterview, useInterviews } from "../api/interviews";
import { HistoryLine } from "./history-line";

/** All interviews of one's own, with the way on from each. */
export function History() {
  const interviews = useInterviews();
  const [doomed, setDoomed] = useState<InterviewLine | null>(null);
  const remove = useDeleteInterview();
  if (interviews.isError) {
    return <ProblemNotice error={interviews.error} onRetry={() => interviews.refetch()} />;
  }
  if (interviews.isPending) {
    return <WaitingPlace label="Loading your interviews" height={64} rows={2} />;
  }
  if (interviews.data.length === 0) {
    return (
      <div className="empty">
        <h2>No interview yet</h2>
        <p>Pick a question and talk it through. What you say is kept here, with its report.</p>
        <Button component={Link} to="/">
          Choose a question
        </Button>
      </div>
    );
  }
  return (
    <>
      <ul className="history">
        {interviews.data.map((interview) => (
          <HistoryLine
            key={interview.id}
            interview={interview}
            onDelete={() => {
              setDoomed(interview);
            }}
          />
        ))}
      </ul>
      <ConfirmDialog
        opened={doomed !== null}
        title="Delete this interview?"
        confirm="Delete"
        cancel="Keep it"
        danger
        busy={remove.isPending}
        onCancel={() => {
          remove.reset();
          setDoomed(null);
        }}
        onConfirm={() => {
          if (doomed !== null) {
            remove.mutate(doomed.id, {
              onSuccess: () => {
                setDoomed(null);
              },
            });
          }
        }}
      >
        <p>“{doomed?.title}”: what was said, your notes and the report are removed for good.</p>
        {remove.isError && <ProblemNotice error={remove.error} />}
      </ConfirmDialog>
    </>
  );
}
