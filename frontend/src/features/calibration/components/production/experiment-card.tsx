import { Button } from "@mantine/core";
import { moment } from "@/lib/duration";
import { type Experiment, triedPrompt } from "../../api/production";
import { count, digits, percent, shortId, signed } from "../../words";
import { FigureText } from "../agreement/figure-cell";
import { kindWord, outcomeWord, verdictWord } from "./experiment-words";
import { Scroll } from "../scroll";
import { ShiftTable } from "./shift-table";

interface ExperimentCardProps {
  readonly experiment: Experiment;
  /** The question as people know it. */
  readonly title: string;
  readonly onStop: () => void;
}

/** One trial: what it is, how far it is, and what may be said of it by now. */
export function ExperimentCard({ experiment, title, onStop }: ExperimentCardProps) {
  const { kind, share, interviews, rated, needed, verdict } = experiment;
  const running = experiment.stoppedAt === null;
  return (
    <article className="trial">
      <header className="part-head">
        <h3>
          {kindWord[kind]}: {title}, {matter(experiment)}
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
        <span>
          {percent(share)} of {kind === "shadow" ? "interviews" : "accounts"}
        </span>
        <span>since {moment(experiment.startedAt)}</span>
        {experiment.stoppedAt !== null && <span>until {moment(experiment.stoppedAt)}</span>}
        <span>
          {count(interviews.before, "interview")} as before, {interviews.after} with it
        </span>
        <span>
          {kind === "shadow"
            ? `${count(rated.after, "account")} rated by humans`
            : `${count(rated.before, "account")} rated by humans as before, ${rated.after} with it`}
        </span>
      </p>
      <p>
        {verdict === null ? (
          <strong>{running ? "No verdict yet. " : "No verdict. "}</strong>
        ) : (
          <strong>{verdictWord[verdict]}. </strong>
        )}
        {experiment.sentence}
      </p>
      <p className="quiet">
        {needed.perArm.kind === "known"
          ? `Needed: ${digits(needed.perArm.value, 0)} rated accounts${kind === "shadow" ? "" : " on each side"}.`
          : `How many are needed is not known yet. ${needed.perArm.why}`}{" "}
        {needed.sentence}
      </p>
      <Prompt experiment={experiment} />
      {experiment.shifts.length > 0 && (
        <ShiftTable shifts={experiment.shifts} trial={shortId(experiment.id)} />
      )}
      {experiment.outcomes.length > 0 && <Outcomes experiment={experiment} />}
    </article>
  );
}

/** What is tried against what, in a few words. */
function matter({ version, against, judge, prompt }: Experiment): string {
  if (prompt !== null) {
    return `prompt ${short(prompt.name)} against ${short(prompt.against)}`;
  }
  const rubric = `version ${version} against ${against}`;
  if (judge === null) {
    return rubric;
  }
  const other = judge === "model" ? "the model judge" : "the built-in judge";
  return version === against ? other : `${rubric} by ${other}`;
}

/** A prompt's name without its hash. */
const short = (name: string) => name.replace(/ \(.*$/, "");

/** Which words exactly, for whoever looks a report up. */
function Prompt({ experiment: { id, prompt, judgedBy } }: Pick<ExperimentCardProps, "experiment">) {
  return (
    <>
      {prompt !== null && (
        <p className="quiet">
          Judges are told {prompt.name} instead of {prompt.against}.{" "}
          <a href={triedPrompt(id)} download="judge.md">
            Download the prompt
          </a>
        </p>
      )}
      {judgedBy.length > 0 && (
        <p className="quiet">Judged in the shadow by {judgedBy.join("; ")}.</p>
      )}
    </>
  );
}

function Outcomes({ experiment }: { readonly experiment: Experiment }) {
  return (
    <Scroll label={`Outcomes: trial ${shortId(experiment.id)}`}>
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
                <FigureText figure={before} write={writing[name].value} />
              </td>
              <td>
                <FigureText figure={after} write={writing[name].value} />
              </td>
              <td>
                <FigureText figure={change} write={writing[name].change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Distances in levels, disputes as a share and its change in points of it. */
const writing = {
  distance: { value: digits, change: signed },
  disputes: { value: percent, change: (value: number) => `${signed(100 * value, 0)} points` },
} as const;
