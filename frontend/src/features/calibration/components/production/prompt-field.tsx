import { Skeleton, Textarea } from "@mantine/core";
import { ProblemNotice } from "@/components/problem-notice";
import { useJudgePrompt } from "../../api/production";

interface PromptFieldProps {
  /** Null while nothing was changed. */
  readonly text: string | null;
  readonly onChange: (text: string) => void;
}

/** The words of a prompt, beginning with those in force. */
export function PromptField({ text, onChange }: PromptFieldProps) {
  const inForce = useJudgePrompt();
  if (inForce.isError) {
    return <ProblemNotice error={inForce.error} onRetry={() => inForce.refetch()} />;
  }
  if (inForce.data === undefined) {
    return <Skeleton height={200} role="status" aria-label="Loading the prompt" />;
  }
  return (
    <Textarea
      className="prompt-field"
      label="What model judges are told"
      description={`Begins as ${inForce.data.name}, which is in force. Give yours a version of its own. It is frozen when the trial starts, and each report says by its hash which words it was judged by.`}
      rows={14}
      spellCheck={false}
      value={text ?? inForce.data.text}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
