import * as z from "zod";

/** The words that all features share, as the service spells them and as people read them. */

export const format = z.enum(["design", "drill"]);
export const difficulty = z.enum(["intermediate", "advanced", "expert"]);
export const target = difficulty;
export const verdict = z.enum(["strong-no", "lean-no", "lean-yes", "strong-yes"]);
export const status = z.enum(["new", "running", "paused", "ended"]);
export const speaker = z.enum(["interviewer", "candidate"]);

export type Format = z.infer<typeof format>;
export type Difficulty = z.infer<typeof difficulty>;
export type Target = z.infer<typeof target>;
export type Verdict = z.infer<typeof verdict>;
export type Status = z.infer<typeof status>;
export type Speaker = z.infer<typeof speaker>;

export const formatLabel: Record<Format, string> = { design: "Design round", drill: "Drill" };

export const difficultyLabel: Record<Difficulty, string> = {
  intermediate: "Intermediate",
  advanced: "Advanced",
  expert: "Expert",
};

export const verdictLabel: Record<Verdict, string> = {
  "strong-no": "Strong no",
  "lean-no": "Lean no",
  "lean-yes": "Lean yes",
  "strong-yes": "Strong yes",
};

export const statusLabel: Record<Status, string> = {
  new: "Not started",
  running: "In progress",
  paused: "Paused",
  ended: "Finished",
};

/** Why the planned words were said where a model should have found them; what is left are its rules. */
const insteadReasons: Readonly<Record<string, string>> = {
  unavailable: "the model did not answer",
  "cut-off": "the model’s answer broke off before its first word",
  refused: "the model refused",
  misconfigured: "the model cannot be used as it is set up",
};

export function insteadReason(why: string): string {
  return insteadReasons[why] ?? "the model’s words broke a rule of good interviewing";
}

export const levelLabel = ["No evidence", "Weak", "Partial", "Solid", "Outstanding"] as const;

/** The word for a level, 0 standing for no evidence. */
export function levelWord(level: number): string {
  return levelLabel[level] ?? String(level);
}
