import { useEngineUse } from "../api/get-engine-use";

/** Who is reading while a report is being written. */
export function EngineJudge({ interview }: { readonly interview: string }) {
  const use = useEngineUse(interview);
  return use.isSuccess ? (
    <p>
      {use.data.judge.name}{" "}
      {use.data.judge.kind === "model" ? "judges one criterion a call" : "is at work"}; every quote
      is looked up in what you said.
    </p>
  ) : null;
}
