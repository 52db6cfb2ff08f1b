import { dimensions, stages } from "./sample.js";

/** A report over what was said, with made-up levels: good enough to look at, useless to learn from. */
export function reportOf(talk, status = "ready") {
  const turns = talk.turns.map(({ turn }) => ({
    id: turn.id,
    speaker: turn.speaker,
    text: turn.text,
    at: turn.at,
  }));
  const quotes = turns.filter(({ speaker }) => speaker === "candidate").flatMap(sentences);
  const findings = rows.map((row, place) =>
    findingOf(row, quotes[place] === undefined ? [] : [quotes[place]]),
  );
  const of = (quote) => (quote === undefined ? [] : [quote]);
  return {
    interview: talk.id,
    question: { id: talk.brief.id, title: talk.brief.title },
    target: talk.target,
    status,
    progress: status === "judging" ? { done: 4, total: 9 } : null,
    judge: { kind: "built-in", name: "Built-in judge", version: "1" },
    rubricVersion: 1,
    scoredAt: new Date().toISOString(),
    overall: { low: 2.3, high: 2.9, point: 2.6 },
    verdict: { low: "lean-no", high: "lean-yes", point: "lean-yes" },
    dimensions: dimensions.map(({ id, title }, place) => ({ id, title, ...scores[place] })),
    findings,
    strengths: ["dual-store", "point-in-time"],
    improvements: [
      {
        criterion: "degradation",
        why: "You did not say what a model sees when the online store does not answer.",
        tryNext:
          "Take one caller, say fraud, and walk through its next second after a timeout: default, stale value, or refusal, and who pays for each.",
      },
      {
        criterion: "online-reads",
        why: "You named the latency budget but did not count the lookups behind one prediction.",
        tryNext:
          "Multiply: predictions a second, entities each, and what the slowest of them does to the 99th percentile.",
      },
    ],
    redFlags: [
      {
        id: "one-database",
        title: "One database for training scans and live lookups",
        evidence: of(quotes.at(-1)),
      },
    ],
    bonus: [
      { id: "build-or-buy", title: "Weighs buying against building", evidence: of(quotes.at(1)) },
    ],
    stages: stages.map(({ id, title }, place) => ({
      id,
      title,
      coveredAtSeconds: place > 4 ? null : 95 + place * 410,
      share: Math.max(0, 1 - place * 0.18),
    })),
    hintsUsed: 1,
    flags: [
      {
        kind: "low-confidence",
        text: "The judge was unsure about “One definition for both sides”; a human should look.",
        turn: null,
      },
    ],
    exemplar: [
      "Let me ask a few things first, because the answers change the whole picture. When a service reads features online, what is its latency budget, p95 and p99? And how fresh do features really have to be: are most of them fine at a day old, or does everything want seconds?",
      "Some arithmetic, then. Fifty thousand predictions a second, three entities each, so 150,000 lookups by key every second. On size, two hundred features at ten bytes is two kilobytes per key, times a hundred and twenty million keys, call it two hundred and forty gigabytes before replicas.",
      "Storage next. Training scans huge numbers of rows over a handful of columns, and serving looks up single keys; one database can’t do both well.",
    ],
    transcript: { turns },
  };
}

const scores = [
  { low: 2.1, high: 3.2, point: 2.6 },
  { low: 2.9, high: 2.9, point: 2.9 },
  { low: 1.4, high: 3.4, point: null },
  { low: 2.0, high: 2.4, point: 2.2 },
];

const rows = [
  ["scope-sizing", "Scope, consumers and sizing", "system-thinking", "clarify", "judged", 3, 3],
  ["dual-store", "Offline and online stores", "technical-depth", "data", "judged", 4, 3],
  ["point-in-time", "Training rows true to time", "technical-depth", "model", "judged", 3, 3],
  ["define-once", "One definition for both sides", "system-thinking", "frame", "judged", 2, 3],
  [
    "fresh-features",
    "Streaming features and their price",
    "trade-off-analysis",
    "data",
    "judged",
    2,
    3,
  ],
  ["online-reads", "Fast reads under load", "technical-depth", "serve", "judged", 1, 3],
  [
    "degradation",
    "The day the store is gone",
    "trade-off-analysis",
    "serve",
    "not-reached",
    null,
    3,
  ],
  [
    "registry-versions",
    "Registry, owners, versions",
    "practical-experience",
    "frame",
    "no-evidence",
    null,
    2,
  ],
  [
    "monitoring",
    "Signals that somebody sees",
    "practical-experience",
    "monitor",
    "not-judged",
    null,
    2,
  ],
];

function findingOf([criterion, title, dimension, stage, kind, level, required], evidence) {
  const judged = kind === "judged" && evidence.length > 0;
  const unshown = kind === "judged" ? "no-evidence" : kind;
  return {
    criterion,
    title,
    dimension,
    stage,
    weight: 2,
    looksFor:
      "Separates what training needs from what serving needs, and says how both are kept in step.",
    required,
    kind: judged ? kind : unshown,
    level: judged ? level : null,
    reason: judged
      ? "Says what each store keeps and why its readers need that; the repair after a half-failed write stays open."
      : unshown === "no-evidence"
        ? "This was asked about, and nothing that was said shows it."
        : "",
    confidence: judged ? 0.8 : null,
    anchor: judged
      ? "Explains what each store keeps, why its access pattern needs that technology, and how one pipeline fills both."
      : null,
    next:
      level === 4
        ? null
        : "Also deals with a write that reached only one store: an order of writes, a log as the source of truth, or a repair by replay.",
    evidence: judged ? evidence : [],
  };
}

function sentences({ id, text }) {
  return [...text.matchAll(/[^.?!]+[.?!]/g)].map((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return {
      turn: id,
      start,
      end: match.index + match[0].length,
      text: match[0].trim(),
      prompted: true,
    };
  });
}
