import { useParams } from "react-router";
import { Question } from "@/features/bank/components/question";
import { EngineLine } from "@/features/engine/components/engine-line";
import { StartForm } from "@/features/interview/components/start-form";

export function QuestionRoute() {
  const { id = "" } = useParams();
  return (
    <Question
      key={id}
      id={id}
      aside={(brief) => <StartForm brief={brief} engine={<EngineLine />} />}
    />
  );
}
