import type { State } from "../live/protocol";

interface StageRailProps {
  readonly state: State | null;
}

/** The steps of the framework, how far each is covered, and where the talk stands. */
export function StageRail({ state }: StageRailProps) {
  if (state === null) {
    return null;
  }
  return (
    <ol className="stages">
      {state.stages.map((stage) => {
        const percent = Math.round(stage.share * 100);
        const current = stage.id === state.stage;
        return (
          <li key={stage.id} className="stage" {...(current ? { "aria-current": "step" } : {})}>
            <span className="stage-title">{stage.title}</span>
            <span className="stage-bar" aria-hidden="true">
              <span style={{ width: `${percent}%` }} />
            </span>
            <span className="visually-hidden">{percent} percent covered</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The same in one line, for narrow screens. */
export function StageLine({ state }: StageRailProps) {
  const current = state?.stages.find((stage) => stage.id === state.stage);
  return (
    <span className="stage-line">
      <span className="stage-line-bars" aria-hidden="true">
        {state?.stages.map((stage) => (
          <span
            key={stage.id}
            className={stage.id === state.stage ? "stage-bar is-current" : "stage-bar"}
          >
            <span style={{ width: `${Math.round(stage.share * 100)}%` }} />
          </span>
        ))}
      </span>
      <span className="stage-line-title">{current?.title ?? "Stages"}</span>
    </span>
  );
}
