import { useState } from "react";
import { useParams } from "react-router";
import { Question } from "@/features/bank/components/question";
import { EngineChoice } from "@/features/engine/components/engine-choice";
import { StartForm } from "@/features/interview/components/start-form";

export function QuestionRoute() {
  const { id = "" } = useParams();
  const [engine, setEngine] = useState<string | null>(null);
  return (
    <Question
      key={id}
      id={id}
      aside={(brief) => (
        <StartForm
          brief={brief}
          engine={engine}
          engineChoice={<EngineChoice chosen={engine} onChoose={setEngine} />}
        />
      )}
    />
  );
}
