import type { Flag, Report } from "../api/report";
import type { Lighting } from "../lit";

interface ForAHumanProps {
  readonly report: Report;
  readonly light: Lighting["light"];
}

/** What the judge was not sure of, and what was meant for a machine. */
export function ForAHuman({ report, light }: ForAHumanProps) {
  if (report.flags.length === 0) {
    return null;
  }
  const show = (flag: Flag) => {
    const said = report.transcript.turns.find(({ id }) => id === flag.turn);
    if (said !== undefined) {
      const { id: turn, text } = said;
      light({
        of: key(flag),
        quotes: [{ turn, start: 0, end: text.length, text, prompted: false }],
      });
    }
  };
  return (
    <section className="for-a-human" aria-labelledby="for-a-human-title">
      <h2 id="for-a-human-title">For a human to look at</h2>
      <ul>
        {report.flags.map((flag) => (
          <li key={key(flag)}>
            {flag.criterion === null || flag.criterion === undefined ? (
              flag.text
            ) : (
              <a href={`#finding-${flag.criterion}`}>{flag.text}</a>
            )}
            {flag.turn !== null && (
              <button
                type="button"
                className="for-a-human-show no-print"
                onClick={() => {
                  show(flag);
                }}
              >
                Show what was said
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function key({ kind, text, turn }: Flag): string {
  return `${kind}:${String(turn)}:${text}`;
}
