import type { Draft } from "@/features/calibration/api/drafts";
import type { Body, RubricHistory } from "@/features/calibration/api/rubrics";
import { type Answer, created, ok, refused, type Route } from "./answer";
import { bodyOf, changesOf, draftOf, historyOf } from "./rubrics";

/** The rubric of one question with its drafts, in memory. */
export class FakeRubrics {
  #history: RubricHistory = historyOf();
  readonly #bodies = new Map<number, Body>([[1, bodyOf(1)]]);
  readonly #drafts = new Map<string, Draft>();

  readonly routes: readonly Route[] = [
    ["GET", /^rubrics$/, () => ok(this.#lines())],
    ["GET", /^rubrics\/([^/]+)$/, () => ok(this.#history)],
    ["GET", /^rubrics\/([^/]+)\/versions\/(\d+)$/, ([, , n]) => ok(this.#bodies.get(Number(n)))],
    ["GET", /^rubrics\/([^/]+)\/difference$/, (_, __, url) => this.#difference(url)],
    ["POST", /^rubrics\/([^/]+)\/drafts$/, (_, body) => this.#begin(body)],
    ["POST", /^rubrics\/([^/]+)\/roll-back$/, (_, body) => this.#rollBack(body)],
    ["GET", /^drafts\/([^/]+)$/, ([, id = ""]) => this.#draft(id)],
    ["PUT", /^drafts\/([^/]+)$/, ([, id = ""], body) => this.#keep(id, body)],
    ["DELETE", /^drafts\/([^/]+)$/, ([, id = ""]) => this.#remove(id)],
    ["POST", /^drafts\/([^/]+)\/publish$/, ([, id = ""], body) => this.#publish(id, body)],
  ];

  labelOf(wanted: { readonly version?: number; readonly draft?: string }): string {
    const draft = wanted.draft === undefined ? undefined : this.#drafts.get(wanted.draft);
    return draft === undefined
      ? `feature-store ${wanted.version ?? this.#history.inForce}`
      : `draft “${draft.title}”`;
  }

  #lines() {
    return [
      {
        question: { id: "feature-store", title: "Feature store" },
        inForce: this.#history.inForce,
        drafts: this.#history.drafts.length,
        experiment: null,
      },
    ];
  }

  #difference(url: URL): Answer {
    const of = (name: string) => this.#bodies.get(Number(url.searchParams.get(name)));
    const from = of("from");
    const to = of("to");
    return from === undefined || to === undefined
      ? refused(404, "No such version.")
      : ok(changesOf(from, to));
  }

  #begin(body: unknown): Answer {
    const { basedOn, title } = body as Pick<Draft, "basedOn" | "title">;
    const id = `draft-${this.#drafts.size + 1}`;
    const draft = draftOf(id, { basedOn, title, body: this.#bodies.get(basedOn) ?? bodyOf(1) });
    this.#drafts.set(id, draft);
    this.#listDrafts();
    return created(draft);
  }

  #draft(id: string): Answer {
    const draft = this.#drafts.get(id);
    return draft === undefined ? refused(404, "No such draft.") : ok(draft);
  }

  #keep(id: string, change: unknown): Answer {
    const { revision, title, body } = change as Pick<Draft, "revision" | "title" | "body">;
    const draft = this.#drafts.get(id);
    if (draft === undefined || draft.revision !== revision) {
      return refused(409, "This draft has changed since.");
    }
    const empty = body.criteria.filter(({ anchors }) => Object.values(anchors).includes(""));
    const remarks = empty.map((criterion) => ({
      kind: "fault" as const,
      line: 1,
      criterion: criterion.id,
      message: "An anchor is empty.",
    }));
    const basis = this.#bodies.get(draft.basedOn) ?? bodyOf(1);
    this.#drafts.set(id, {
      ...draft,
      title,
      body,
      revision: revision + 1,
      check: { ok: empty.length === 0, remarks },
      changes: changesOf(basis, body),
    });
    this.#listDrafts();
    return this.#draft(id);
  }

  #remove(id: string): Answer {
    this.#drafts.delete(id);
    this.#listDrafts();
    return { status: 204, body: null };
  }

  #publish(id: string, body: unknown): Answer {
    const { note } = body as { note: string };
    const draft = this.#drafts.get(id);
    if (draft === undefined || !draft.check.ok) {
      return refused(422, "The checks found faults.");
    }
    const version = this.#history.versions.length + 1;
    const at = new Date().toISOString();
    this.#bodies.set(version, { ...draft.body, version });
    this.#drafts.delete(id);
    this.#history = {
      ...this.#history,
      versions: [
        ...this.#history.versions,
        {
          version,
          source: "studio",
          note,
          by: draft.by,
          at,
          hash: "1",
          basedOn: draft.basedOn,
          status: "in-force",
        },
      ],
      log: [{ at, by: draft.by, what: "published", version, note }, ...this.#history.log],
    };
    this.#inForce(version);
    this.#listDrafts();
    return created({ version });
  }

  #rollBack(body: unknown): Answer {
    const { version, note } = body as { version: number; note: string };
    const entry = {
      at: new Date().toISOString(),
      by: "Rater 9c27",
      what: "rolled-back" as const,
      version,
      note,
    };
    this.#history = { ...this.#history, log: [entry, ...this.#history.log] };
    this.#inForce(version);
    return ok({ version });
  }

  #inForce(version: number): void {
    this.#history = {
      ...this.#history,
      inForce: version,
      versions: this.#history.versions.map((each) => ({
        ...each,
        status: each.version === version ? "in-force" : "retired",
      })),
    };
  }

  #listDrafts(): void {
    const drafts = [...this.#drafts.values()].map(
      ({ id, basedOn, title, updatedAt, revision, by }) => ({
        id,
        basedOn,
        title,
        updatedAt,
        revision,
        by,
      }),
    );
    this.#history = { ...this.#history, drafts };
  }
}
