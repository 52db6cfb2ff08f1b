import { asProblem } from "@/lib/problem";

export type Field = "name" | "email" | "password" | "current" | "code";

const mentions: readonly (readonly [RegExp, Field])[] = [
  [/password/i, "password"],
  [/e-mail/i, "email"],
  [/name/i, "name"],
];

export interface Fault {
  /** The field that the service speaks of; null when it is none of them. */
  readonly field: Field | null;
  readonly sentence: string;
}

/** What the service did not like, by the field beside which it is to be said. */
export function faultOf(error: unknown, fields: readonly Field[]): Fault | null {
  if (error === null || error === undefined || needsCode(error)) {
    return null;
  }
  const problem = asProblem(error);
  const named = fieldOf(problem.status, problem.type, problem.message);
  const field = named !== null && fields.includes(named) ? named : null;
  return { field, sentence: problem.message + pause(problem.retryAfter) };
}

/** Whether the password was right, and the code of the authenticator is asked for next. */
export function needsCode(error: unknown): boolean {
  return asProblem(error).type === "second-factor-needed";
}

function fieldOf(status: number, type: string | undefined, sentence: string): Field | null {
  if (type === "second-factor-wrong") {
    return "code";
  }
  if (status === 409) {
    return "email";
  }
  if (status === 403) {
    return "current";
  }
  if (status !== 400) {
    return null;
  }
  return mentions.find(([word]) => word.test(sentence))?.[1] ?? null;
}

/** How long the service asks to wait, as one says it. */
function pause(seconds: number | undefined): string {
  if (seconds === undefined) {
    return "";
  }
  if (seconds < 90) {
    return ` You can try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
  }
  return ` You can try again in ${Math.ceil(seconds / 60)} minutes.`;
}
