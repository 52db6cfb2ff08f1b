import { Button, Progress } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { minutes } from "@/lib/duration";
import { type Run, useSteerRun } from "../../api/runs";
import { count, money, runStatusLabel } from "../../words";

/** How far a run is, and the means to hold it, go on or give it up. */
export function RunProgress({ run }: { readonly run: Run }) {
  const steer = useSteerRun(run.id);
  const [asking, askingIs] = useDisclosure(false);
  const share = run.total === 0 ? 0 : (100 * run.done) / run.total;
  return (
    <section className="progress" aria-label="Progress">
      <p role="status">
        <strong>{runStatusLabel[run.status]}</strong> · {run.done} of{" "}
        {count(run.total, "transcript")}
        {run.status === "running" && run.secondsLeft !== null && (
          <> · {minutes(run.secondsLeft)} left</>
        )}
        {run.cost !== null && <> · {money(run.cost)} so far</>}
      </p>
      <Progress value={share} aria-label="Share of transcripts judged" />
      {run.failed > 0 && (
        <p className="fault">
          {count(run.failed, "transcript")} could not be judged in full; nothing was made up for
          them.
        </p>
      )}
      {steer.isError && <ProblemNotice error={steer.error} />}
      <div className="ways">
        {run.status === "running" && (
          <Button
            size="xs"
            variant="default"
            loading={steer.isPending}
            onClick={() => {
              steer.mutate("pause");
            }}
          >
            Pause
          </Button>
        )}
        {(run.status === "paused" || run.status === "cancelled") && (
          <Button
            size="xs"
            loading={steer.isPending}
            onClick={() => {
              steer.mutate("resume");
            }}
          >
            Resume
          </Button>
        )}
        {(run.status === "running" || run.status === "paused") && (
          <Button size="xs" variant="subtle" color="red" onClick={askingIs.open}>
            Cancel
          </Button>
        )}
      </div>
      <ConfirmDialog
        opened={asking}
        title="Cancel this run?"
        confirm="Cancel the run"
        cancel="Let it go on"
        danger
        onCancel={askingIs.close}
        onConfirm={() => {
          steer.mutate("cancel");
          askingIs.close();
        }}
      >
        <p>What is judged stays judged; you can resume it later and it goes on from there.</p>
      </ConfirmDialog>
    </section>
  );
}
