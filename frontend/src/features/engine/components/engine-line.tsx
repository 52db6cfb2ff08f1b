import { useEngine } from "../api/get-engine";

/** Says who will talk and who will judge, so that nobody takes one for another. */
export function EngineLine() {
  const engine = useEngine();
  if (!engine.isSuccess) {
    return null;
  }
  const { voice, judge, notice } = engine.data;
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
      {notice !== null && <p className="engine-notice">{notice}</p>}
    </dl>
  );
}
