import * as z from "zod";

const problemDetail = z.object({
  type: z.string().optional(),
  title: z.string().optional(),
  status: z.number().optional(),
  detail: z.string().optional(),
});

/** Why a request brought nothing back, in words that a page can show. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  /** The whole answer, for those who know what more it may say, such as which line of a file is wrong. */
  readonly body: unknown;
  /** Seconds after which the service lets one try again, where it says so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, title: string, detail: string, body?: unknown, retryAfter?: number) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.title = title;
    this.body = body;
    this.retryAfter = retryAfter;
  }

  /** The name by which the service tells this failure from others of the same status, if it does. */
  get type(): string | undefined {
    return problemDetail.safeParse(this.body).data?.type;
  }

  /** Whether asking again may help; what is unknown or refused stays so. */
  get passing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** The service could not be reached at all. */
export function unreachable(): Problem {
  return new Problem(
    0,
    "The service does not answer",
    "Check your connection. Nothing that was sent and accepted is lost.",
  );
}

/** An answer came that this version of the pages cannot read. */
export function unreadable(path: string): Problem {
  return new Problem(
    500,
    "This page may be out of date",
    `The service gave an unexpected answer for ${path}. Reload the page to get its newest version.`,
  );
}

/** Reads the problem detail of a failed answer; falls back to plain words per status. */
export async function problemOf(response: Response): Promise<Problem> {
  const answer: unknown = await response.json().catch(() => ({}));
  const body = problemDetail.safeParse(answer);
  const plain = inPlainWords(response.status);
  const detail = body.success ? body.data.detail : undefined;
  const wait = Number(response.headers.get("Retry-After") ?? "");
  const retryAfter = wait > 0 ? wait : undefined;
  return new Problem(response.status, plain.title, detail ?? plain.detail, answer, retryAfter);
}

/** What to show for anything that was thrown. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem
    ? error
    : new Problem(500, "Something went wrong", "An unexpected fault happened on this page.");
}

function inPlainWords(status: number): { title: string; detail: string } {
  if (status === 401 || status === 403) {
    return {
      title: "You are signed out",
      detail: "Reload the page to continue where you were.",
    };
  }
  if (status === 404) {
    return { title: "Not found", detail: "There is nothing at this address, or it is not yours." };
  }
  if (status === 429) {
    return { title: "Too many requests", detail: "Wait a moment, then try again." };
  }
  if (status >= 500) {
    return {
      title: "The service has a problem",
      detail: "It is not your doing. Try again shortly.",
    };
  }
  return { title: "That was not accepted", detail: "Check what you entered and try again." };
}
