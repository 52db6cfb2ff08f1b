import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { type Scoring, useDropScoring } from "../../api/scorings";
import { firstScoring } from "../../reader";
import { basisWord } from "../../scoring-words";
import { useScoringAddress } from "../../use-scoring-address";

interface DropScoringProps {
  readonly interview: string;
  readonly scoring: Scoring;
}

/** Takes a scoring back that somebody asked for; the first one stays as long as the interview. */
export function DropScoring({ interview, scoring }: DropScoringProps) {
  const [opened, openIs] = useDisclosure(false);
  const [, go] = useScoringAddress();
  const drop = useDropScoring(interview, () => {
    openIs.close();
    go({ scoring: firstScoring, beside: null });
  });
  return (
    <>
      <Button variant="subtle" color="gray" size="xs" onClick={openIs.open}>
        Delete this scoring
      </Button>
      <ConfirmDialog
        opened={opened}
        title="Delete this scoring?"
        confirm="Delete it"
        cancel="Keep it"
        danger
        busy={drop.isPending}
        onConfirm={() => {
          drop.mutate(scoring.number);
        }}
        onCancel={openIs.close}
      >
        <p>
          Scoring {scoring.number}, {basisWord(scoring)}, goes with what was disputed in it. The
          interview and its other scorings stay.
        </p>
        {drop.isError && <ProblemNotice error={drop.error} />}
      </ConfirmDialog>
    </>
  );
}
