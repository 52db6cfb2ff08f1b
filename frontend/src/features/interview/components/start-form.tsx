import { Button, Radio } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import type { Brief } from "@/lib/brief";
import { newId } from "@/lib/ids";
import { difficultyLabel, type Target } from "@/lib/words";
import { useStartInterview } from "../api/interviews";

const means: Record<Target, string> = {
  intermediate: "The main ideas, named and mostly explained.",
  advanced: "Mechanisms and reasons, with the numbers behind them.",
  expert: "What goes wrong in practice, and what it costs.",
};

interface StartFormProps {
  readonly brief: Brief;
  /** Null for the engine that this service uses where nobody chooses. */
  readonly engine: string | null;
  readonly engineChoice: ReactNode;
}

/** Chooses the bar to practise for, and begins. */
export function StartForm({ brief, engine, engineChoice }: StartFormProps) {
  const [target, setTarget] = useState<Target>(brief.difficulty);
  const [requestId] = useState(newId);
  const start = useStartInterview();
  const navigate = useNavigate();
  const begin = () => {
    start.mutate(
      { question: brief.id, target, requestId, ...(engine === null ? {} : { engine }) },
      { onSuccess: ({ id }) => void navigate(`/interviews/${id}`) },
    );
  };
  return (
    <form
      className="start"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Radio.Group
        label="Which bar do you practise for?"
        value={target}
        onChange={(value) => {
          setTarget(brief.targets.find((known) => known === value) ?? target);
        }}
      >
        <div className="start-targets">
          {brief.targets.map((value) => (
            <Radio
              key={value}
              value={value}
              label={difficultyLabel[value]}
              description={means[value]}
            />
          ))}
        </div>
      </Radio.Group>
      {engineChoice}
      {start.isError && <ProblemNotice error={start.error} onRetry={begin} />}
      <Button type="submit" size="md" fullWidth loading={start.isPending}>
        Start the interview
      </Button>
      <p className="start-note">
        {brief.minutes} minutes. A pause stops the clock, and you can come back at any time.
      </p>
    </form>
  );
}
