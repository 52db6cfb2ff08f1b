import { portions } from "./hostile.ts";
import { strings } from "./hostile-strings.ts";

/** Some of the strings, others at every place. */
const some = (place: number) => [0, 21, 42].map((step) => strings[(place + step) % strings.length]);

/** Raters that somebody brings in with their ratings, called by as much as a name takes. */
export const raters = portions(60).filter((name, place) => place % 8 === 0 && name.length <= 60);

/** What a candidate said in the transcripts: in each of them everything. */
export const said = strings.map((string) => `We keep two stores, and ${string} in both.`);

/** What a judge may quote, so that its reason is told. */
const sound =
  "The offline store keeps years of history for training, and the online store serves the latest value of one key in milliseconds.";

/** A golden set's file about the hostile question, whose every text holds something to be run. */
export function file(criteria: readonly string[]): readonly string[] {
  return [0, 1, 2, 3].map((place) =>
    JSON.stringify({
      transcript: `t-${String(place)} ${some(place).join(" ")}`,
      question: "hostile",
      rubricVersion: 1,
      target: "advanced",
      ending: "complete",
      turns: [
        { id: 1, speaker: "interviewer", text: strings.join(" "), asksFor: [] },
        {
          id: 2,
          speaker: "candidate",
          text: `${sound} ${String(place)}. ${said.join("\n")}`,
          asksFor: [],
        },
      ],
      ratings: raters.flatMap((rater, who) =>
        criteria.map((criterion, at) => ({
          rater,
          criterion,
          level: (place + who + at) % 5,
          note: some(place + at * 7).join(" "),
          evidence: [],
        })),
      ),
    }),
  );
}

/** A file with nothing but faults, each of which names a string. */
export const faulty = JSON.stringify(Object.fromEntries(strings.map((string) => [string, 1])));
