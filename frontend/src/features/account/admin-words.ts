import type { Somebody } from "./api/audit";
import type { Role } from "./api/people";

/** The words of the admins' pages, as the service spells them and as people read them. */

export const roleLabel: Record<Role, string> = {
  candidate: "Candidate",
  interviewer: "Interviewer",
  admin: "Admin",
};

export const roleMeaning: Record<Role, string> = {
  candidate: "Practises, and reads reports of their own. Everybody may.",
  interviewer: "Reads what is shared with them, rates transcripts and changes rubrics.",
  admin: "Looks after people and reads the audit trail.",
};

const actions: Readonly<Record<string, string>> = {
  "signed-up": "Signed up",
  "signed-in": "Signed in",
  "sign-in-refused": "Was turned away at sign-in",
  "signed-out": "Signed out",
  "session-ended": "Ended a session elsewhere",
  "password-changed": "Changed the password",
  "second-factor-on": "Turned the second factor on",
  "second-factor-off": "Turned the second factor off",
  "recovery-codes-renewed": "Made new recovery codes",
  "link-made": "Made a one-time link",
  "link-used": "Used a link",
  invited: "Invited somebody",
  "invitation-withdrawn": "Withdrew an invitation",
  "roles-changed": "Changed roles",
  locked: "Locked an account",
  unlocked: "Unlocked an account",
  shared: "Shared an interview",
  "share-revoked": "Took a share back",
  "consent-given": "Allowed use for calibration",
  "consent-withdrawn": "Took back the use for calibration",
  "scored-again": "Had an interview scored again",
  "scoring-deleted": "Deleted a later scoring",
  exported: "Exported their data",
  "interview-deleted": "Deleted an interview",
  "account-deleted": "Deleted their account",
  "rubric-published": "Published a rubric",
  "rubric-rolled-back": "Rolled a rubric back",
  "rubrics-exported": "Exported rubrics",
  "golden-set-exported": "Exported a golden set",
  "trial-started": "Started a trial",
  "trial-stopped": "Stopped a trial",
};

export const actionIds = Object.keys(actions);

export function actionWord(action: string): string {
  return actions[action] ?? action.replaceAll("-", " ");
}

/** How something was done, where the service says it in a word of its own. */
const details: Readonly<Record<string, string>> = {
  "signed-up password": "with a password",
  "signed-up provider": "by way of a provider",
  "signed-in password": "with a password",
  "signed-in password and code": "with a password and a code",
  "signed-in provider": "by way of a provider",
  "signed-out here": "in this browser",
  "signed-out everywhere": "everywhere",
  "link-made password": "for a new password",
  "link-used password": "for a new password",
  "link-used invitation": "to come as invited",
  "link-used first-admin": "to be the first admin",
  "link-used shared report": "to a shared report",
  "invited candidate": "as candidate",
  "invited interviewer": "as interviewer",
  "invited admin": "as admin",
  "invitation-withdrawn candidate": "as candidate",
  "invitation-withdrawn interviewer": "as interviewer",
  "invitation-withdrawn admin": "as admin",
  "shared link": "by link",
  "shared person": "with an interviewer",
};

/** What everybody would take for granted. */
const plain = ["by its owner", "calibration"];

export function detailWord(action: string, detail: string): string {
  return plain.includes(detail) ? "" : (details[`${action} ${detail}`] ?? detail);
}

/** A name; of those who have left, enough of the pseudonym to tell two of them apart. */
export function nameOf({ name, pseudonym }: Somebody): string {
  return name ?? `Somebody who has left (${pseudonym.slice(0, 4)})`;
}
