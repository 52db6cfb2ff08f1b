import type { Body, Floor, RubricCriterion, Signal } from "./api/rubrics";

/** Changes to a rubric's text; each gives the next body and leaves the old one as it was. */

export function withCriterion(body: Body, place: number, changed: Partial<RubricCriterion>): Body {
  return {
    ...body,
    criteria: body.criteria.map((criterion, at) =>
      at === place ? { ...criterion, ...changed } : criterion,
    ),
  };
}

export function addCriterion(body: Body): Body {
  const first = body.criteria[0];
  const fresh: RubricCriterion = {
    id: freeId("new-criterion", new Set(body.criteria.map(({ id }) => id))),
    title: "New criterion",
    dimension: first?.dimension ?? "technical-depth",
    stage: first?.stage ?? "data",
    weight: 1,
    looksFor: "",
    anchors: { "1": "", "2": "", "3": "", "4": "" },
    references: [],
    probes: [],
    easier: "",
    requires: { intermediate: 2, advanced: 3, expert: 3 },
  };
  return { ...body, criteria: [...body.criteria, fresh] };
}

export function withoutCriterion(body: Body, place: number): Body {
  const gone = body.criteria[place]?.id;
  return {
    ...body,
    criteria: body.criteria.filter((_, at) => at !== place),
    floors: body.floors.filter(({ criterion }) => criterion !== gone),
  };
}

export type SignalKind = "redFlags" | "bonus";

export function withSignals(body: Body, kind: SignalKind, signals: readonly Signal[]): Body {
  return { ...body, [kind]: signals };
}

export function newSignal(kind: SignalKind, known: readonly Signal[]): Signal {
  const base = kind === "redFlags" ? "new-red-flag" : "new-bonus-point";
  return { id: freeId(base, new Set(known.map(({ id }) => id))), title: "", signals: [] };
}

export function withFloors(body: Body, floors: readonly Floor[]): Body {
  return { ...body, floors: [...floors] };
}

/** One sentence a line, as the forms show lists. */
export const asLines = (sentences: readonly string[]): string => sentences.join("\n");

/** Lines back to sentences; a line that is being typed keeps its blanks until the hand moves on. */
export const ofLines = (text: string): string[] => text.split("\n").filter((l) => l.trim() !== "");

function freeId(base: string, taken: ReadonlySet<string>): string {
  let number = 1;
  let id = base;
  while (taken.has(id)) {
    number += 1;
    id = `${base}-${number}`;
  }
  return id;
}
