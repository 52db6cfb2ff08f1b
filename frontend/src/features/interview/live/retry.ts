import { CloseCode } from "./protocol";

/** What to do after a socket has closed. */
export type Next =
  | { readonly kind: "again"; readonly inMillis: number }
  | { readonly kind: "over" }
  /** Ask first who is here: again for the same person, else stop. */
  | { readonly kind: "ask"; readonly inMillis: number; readonly why: string }
  | { readonly kind: "stop"; readonly why: string };

const first = 500;
const longest = 15_000;
const patient = 5_000;

/**
 * Decides by the close code. Waits longer from try to try, at random between half and all of it, so
 * that a thousand pages do not come back at the same moment.
 */
export function afterClose(
  code: number,
  reason: string,
  tries: number,
  random: () => number,
): Next {
  const wait = Math.min(longest, first * 2 ** tries);
  const spread = (millis: number) => Math.round(millis / 2 + (random() * millis) / 2);
  switch (code) {
    case CloseCode.done:
      return { kind: "over" };
    case CloseCode.notUnderstood:
      return { kind: "stop", why: "This page and the service do not understand each other." };
    case CloseCode.notSignedIn:
      return { kind: "ask", inMillis: spread(wait), why: "You are no longer signed in." };
    case CloseCode.tooMany:
      return { kind: "again", inMillis: spread(Math.max(patient, wait)) };
    default:
      return { kind: "again", inMillis: hinted(reason) + spread(wait) };
  }
}

/** The wait that the service asks for: "retry after 2 s". */
function hinted(reason: string): number {
  const seconds = /retry after (\d+)/.exec(reason)?.[1];
  return seconds === undefined ? 0 : Number(seconds) * 1000;
}
