import { Button } from "@mantine/core";
import { ProblemNotice } from "@/components/problem-notice";
import type { Comparison, Line } from "../../api/comparison";
import { useExamples, useHideFromJudges, useShowToJudges } from "../../api/examples";
import { useJudges } from "../../api/runs";

interface ExampleMarkProps {
  readonly transcript: string;
  readonly question: string;
  readonly line: Line;
  readonly raters: Comparison["raters"];
}

/** Where one's own level differs from the judge's: the way to show it to model judges, where there are any. */
export function ExampleMark({ transcript, question, line, raters }: ExampleMarkProps) {
  const judges = useJudges();
  const model = judges.data?.some(({ kind }) => kind === "model") === true;
  return model && differs(line, raters) ? (
    <Mark transcript={transcript} question={question} criterion={line.criterion} />
  ) : null;
}

interface MarkProps {
  readonly transcript: string;
  readonly question: string;
  readonly criterion: string;
}

function Mark({ transcript, question, criterion }: MarkProps) {
  const examples = useExamples(question);
  const show = useShowToJudges(transcript);
  const hide = useHideFromJudges();
  const marked = examples.data?.find(
    (one) => one.transcript === transcript && one.criterion === criterion,
  );
  const error = show.error ?? hide.error;
  return (
    <div className="crit-example">
      {marked === undefined ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={show.isPending}
          disabled={examples.data === undefined}
          onClick={() => {
            show.mutate(criterion);
          }}
        >
          Show my level to model judges
        </Button>
      ) : (
        <>
          <p className="quiet">
            Model judges are shown your level before they judge this question. This transcript
            measures none of them.
          </p>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={hide.isPending}
            onClick={() => {
              hide.mutate(marked.id);
            }}
          >
            Show it no more
          </Button>
        </>
      )}
      {error !== null && <ProblemNotice error={error} />}
    </div>
  );
}

function differs({ judge, humans }: Line, raters: Comparison["raters"]): boolean {
  const me = raters.find((rater) => rater.me)?.id;
  const mine = humans.find(({ rater }) => rater === me)?.level ?? null;
  const judged = judge?.kind === "no-evidence" ? 0 : (judge?.level ?? null);
  return mine !== null && judged !== null && mine !== judged;
}
