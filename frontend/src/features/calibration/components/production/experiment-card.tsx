import { Button } from "@mantine/core";
import { moment } from "@/lib/duration";
import type { Experiment } from "../../api/production";
import { count, digits, percent, readable, signed } from "../../words";
import { FigureText } from "../agreement/figure-cell";
import { kindWord, outcomeWord, verdictWord } from "./experiment-words";
import { Scroll } from "../scroll";

interface ExperimentCardProps {
  readonly experiment: Experiment;
  readonly onStop: () => void;
}

/** One trial: what it is, how far it is, and what may be said of it by now. */
export function ExperimentCard({ experiment, onStop }: ExperimentCardProps) {
  const { kind, question, version, against, share, interviews, needed, verdict } = experiment;
  const running = experiment.stoppedAt === null;
  return (
    <article className="trial">
      <header className="part-head">
        <h3>
          {kindWord[kind]}: {readable(question)}
          {version !== null && <>, version {version}</>}
          {against !== null && <> against {against}</>}
        </h3>
        {running ? (
          <Button size="xs" variant="default" onClick={onStop}>
            Stop
          </Button>
        ) : (
          <span className="tag">Stopped</span>
        )}
      </header>
      <p className="row-meta">
        <span>{percent(share)} of interviews</span>
        <span>since {moment(experiment.startedAt)}</span>
        {experiment.stoppedAt !== null && <span>until {moment(experiment.stoppedAt)}</span>}
        <span>
          {count(interviews.before, "interview")} as before, {interviews.after} with it
        </span>
      </p>
      <p>
        {verdict === null ? (
          <strong>No verdict yet. </strong>
        ) : (
          <strong>{verdictWord[verdict]}. </strong>
        )}
        {experiment.sentence}
      </p>
      <p className="quiet">
        {needed.sentence}{" "}
        {needed.perArm.kind === "known" && (
          <>Needed in each arm: {digits(needed.perArm.value, 0)}.</>
        )}
      </p>
      {experiment.outcomes.length > 0 && <Outcomes experiment={experiment} />}
    </article>
  );
}

function Outcomes({ experiment }: { readonly experiment: Experiment }) {
  return (
    <Scroll label={`Outcomes: ${experiment.question}, ${experiment.kind}`}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            <th scope="col">As before</th>
            <th scope="col">With it</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {experiment.outcomes.map(({ name, before, after, change }) => (
            <tr key={name}>
              <th scope="row">{outcomeWord[name]}</th>
              <td>
                <FigureText figure={before} />
              </td>
              <td>
                <FigureText figure={after} />
              </td>
              <td>
                <FigureText figure={change} write={signed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
