import { useEngineUse } from "../api/get-engine-use";

/** Who speaks in this interview, in a word or two. */
export function EngineVoice({ interview }: { readonly interview: string }) {
  const use = useEngineUse(interview);
  return use.isSuccess ? (
    <span title="Who finds the words">Voice: {use.data.voice.name}</span>
  ) : null;
}

/** Speaks up when the engine of this interview cannot be used. */
export function EngineTrouble({ interview }: { readonly interview: string }) {
  const use = useEngineUse(interview);
  const trouble = use.data?.trouble ?? null;
  return trouble === null ? null : (
    <p className="engine-trouble" role="status">
      {trouble} The interviewer says the planned words, and the report waits for its judge.
    </p>
  );
}
