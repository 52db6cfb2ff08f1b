import type { EngineAnswer } from "../api/get-engine";

/** Says who will talk and who will judge, so that nobody takes one for another. */
export function EngineLine({ engine }: { readonly engine: EngineAnswer }) {
  const { voice, judge, notice } = engine;
  return (
    <dl className="engine">
      <div>
        <dt>Interviewer</dt>
        <dd>
          {voice.name}
          <span>{voice.detail}</span>
        </dd>
      </div>
      <div>
        <dt>Judge</dt>
        <dd>
          {judge.name}
          <span>{judge.detail}</span>
        </dd>
      </div>
      {voice.kind === "scripted" && judge.kind === "built-in" && (
        <div>
          <dt>Language model</dt>
          <dd>
            None
            <span>Only the built-in engine is set up here.</span>
          </dd>
        </div>
      )}
      {notice !== null && <p className="engine-notice">{notice}</p>}
    </dl>
  );
}
