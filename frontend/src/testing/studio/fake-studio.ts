import type { Rated, Sheet } from "@/features/calibration/api/rating";
import type { Run } from "@/features/calibration/api/runs";
import { type Answer, created, ok, refused, type Route } from "./answer";
import { queueOf } from "./fake-queue";
import { FakeRubrics } from "./fake-rubrics";
import { biased, humanRows, runRows } from "./figures";
import { measuredRoutes } from "./measured-routes";
import { runOf, setOf } from "./runs";
import { differences, estimate, faults, pool } from "./samples";
import { comparisonOf, transcriptOf } from "./transcripts";

const me = { id: "r1", label: "Rater 9c27" };

/** A studio in memory, with made-up figures: enough to look at every page and to walk through it. */
export class FakeStudio {
  readonly #sheets = new Map<string, Sheet>();
  readonly #runs = new Map<string, Run>([
    ["run-1", runOf("run-1")],
    ["run-2", runOf("run-2", { note: "Looks at the whole set once.", part: "all" })],
  ]);
  readonly #sets = [
    setOf(),
    setOf({ id: "set-2", name: "Authors’ readings", kind: "authors", note: "", looks: 0 }),
  ];
  readonly #rubrics = new FakeRubrics();
  readonly #routes: readonly Route[] = [
    ...this.#rubrics.routes,
    ...measuredRoutes,
    ["GET", /^queue$/, (_, __, url) => ok(queueOf(url, this.#sheets))],
    ["POST", /^exemplars$/, () => created({ added: 6 })],
    ["GET", /^transcripts$/, () => ok(this.#pool())],
    ["GET", /^transcripts\/([^/]+)$/, ([, id = ""]) => ok(this.#transcript(id))],
    ["POST", /^transcripts\/([^/]+)\/ratings$/, ([, id = ""], body) => this.#rate(id, body)],
    ["GET", /^transcripts\/([^/]+)\/comparison$/, ([, id = ""]) => this.#compare(id)],
    ["GET", /^sets$/, () => ok(this.#sets)],
    ["POST", /^sets$/, (_, body) => this.#freeze(body)],
    ["POST", /^sets\/import$/, () => refused(422, "Two lines are wrong.", { faults })],
    ["GET", /^sets\/([^/]+)$/, ([, id = ""]) => this.#set(id)],
    ["GET", /^sets\/([^/]+)\/agreement$/, () => ok(humanRows)],
    ["GET", /^judges$/, () => ok([runOf("").judge])],
    ["GET", /^runs$/, () => ok([...this.#runs.values()].reverse())],
    ["POST", /^runs\/estimate$/, () => ok(estimate)],
    ["POST", /^runs$/, (_, body) => this.#start(body)],
    ["GET", /^runs\/([^/]+)$/, ([, id = ""]) => this.#run(id)],
    [
      "POST",
      /^runs\/([^/]+)\/(pause|resume|cancel)$/,
      ([, id = "", how = ""]) => this.#steer(id, how),
    ],
    [
      "GET",
      /^runs\/([^/]+)\/agreement$/,
      ([, id]) => ok({ run: id, certificate: biased, ...runRows }),
    ],
    ["GET", /^runs\/([^/]+)\/differences$/, () => ok(differences)],
  ];

  /** Answers what lies under /api/calibration/. */
  answer(method: string, url: URL, body: unknown): Answer {
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/calibration\//, ""));
    for (const [verb, pattern, handler] of this.#routes) {
      const found = verb === method ? path.match(pattern) : null;
      if (found !== null) {
        return handler(found, body, url);
      }
    }
    return refused(404, `Nothing at ${path}.`);
  }

  #pool() {
    const items = pool.map(({ transcript, question, target, source, addedAt }) => ({
      transcript,
      question: question.id,
      target,
      source,
      addedAt,
      raters: this.#sheets.has(transcript) ? 2 : 1,
    }));
    return { items, total: items.length };
  }

  #transcript(id: string) {
    const source = pool.find(({ transcript }) => transcript === id)?.source ?? "shared";
    return transcriptOf(id, { source, mine: this.#sheets.get(id) ?? null });
  }

  #rate(id: string, body: unknown): Answer {
    const { ratings, correctionOf } = body as { ratings: Rated[]; correctionOf: string | null };
    if (this.#sheets.has(id) && correctionOf === null) {
      return refused(409, "You have rated this transcript.");
    }
    const sheet = {
      id: `sheet-${this.#sheets.size + 1}`,
      transcript: id,
      rater: me,
      rubricVersion: 1,
      submittedAt: new Date().toISOString(),
      correctionOf,
      ratings,
    };
    this.#sheets.set(id, sheet);
    return created(sheet);
  }

  #compare(id: string): Answer {
    const sheet = this.#sheets.get(id);
    const dispute = pool.find(({ transcript }) => transcript === id)?.dispute ?? null;
    return sheet === undefined
      ? refused(409, "Submit your own rating first.")
      : ok(
          comparisonOf(sheet, {
            dispute:
              dispute === null
                ? null
                : {
                    ...dispute,
                    interview: null,
                    scoring: 1,
                    transcript: id,
                    status: "open",
                    answer: null,
                  },
          }),
        );
  }

  #freeze(body: unknown): Answer {
    const { name, note } = body as { name: string; note: string };
    if (this.#sets.some((set) => set.name === name)) {
      return refused(409, `There is a set named “${name}” already.`);
    }
    const set = setOf({ id: `set-${this.#sets.length + 1}`, name, note });
    this.#sets.push(set);
    return created(set);
  }

  #set(id: string): Answer {
    const set = this.#sets.find((known) => known.id === id);
    const items = pool.map(({ transcript, question }, place) => ({
      transcript,
      question: question.id,
      part: place % 2 === 0 ? "tune" : "measure",
      raters: 2,
    }));
    return set === undefined ? refused(404, "No such set.") : ok({ ...set, items });
  }

  #start(body: unknown): Answer {
    const { part, note, rubrics } = body as Pick<Run, "part" | "note"> & {
      rubrics: { question: string; version?: number; draft?: string }[];
    };
    const id = `run-${this.#runs.size + 1}`;
    const run = runOf(id, {
      rubrics: rubrics.map((wanted) => ({
        question: wanted.question,
        version: wanted.version ?? null,
        draft: wanted.draft ?? null,
        label: this.#rubrics.labelOf(wanted),
      })),
      part,
      note,
      status: "running",
      done: 0,
      finishedAt: null,
      secondsLeft: 12,
    });
    this.#runs.set(id, run);
    return created(run);
  }

  /** Every look at a running run finds it some transcripts further. */
  #run(id: string): Answer {
    const run = this.#runs.get(id);
    if (run === undefined) {
      return refused(404, "No such run.");
    }
    if (run.status === "running") {
      const done = Math.min(run.total, run.done + 4);
      const finished = done === run.total;
      this.#runs.set(id, {
        ...run,
        done,
        status: finished ? "finished" : "running",
        finishedAt: finished ? new Date().toISOString() : null,
        secondsLeft: finished ? null : run.total - done,
      });
    }
    return ok(this.#runs.get(id));
  }

  #steer(id: string, how: string): Answer {
    const run = this.#runs.get(id);
    const status = ({ pause: "paused", resume: "running", cancel: "cancelled" } as const)[how];
    if (run === undefined || status === undefined) {
      return refused(404, "No such run.");
    }
    this.#runs.set(id, { ...run, status });
    return ok(this.#runs.get(id));
  }
}
