/** Questions for looking at the pages without the service. */

const stageList = [
  [
    "clarify",
    "Clarify requirements",
    "Users, scale, latency, freshness, and what is out of scope.",
  ],
  ["frame", "Frame the ML problem", "Objective, inputs and outputs, the metric that decides."],
  ["data", "Data and features", "Sources, labels, pipelines, storage, and freshness."],
  ["model", "Model and training", "Baseline first, training sets, validation, iteration."],
  ["evaluate", "Evaluate", "Offline metrics, online experiments, guardrails."],
  ["serve", "Serve", "Latency, throughput, caching, failure and fallback."],
  ["monitor", "Monitor and improve", "Drift, data quality, alerts, retraining."],
];

export const stages = stageList.map(([id, title, covers]) => ({ id, title, covers }));

export const dimensions = [
  ["system-thinking", "System Thinking", "Sees the whole, its parts and its limits."],
  ["technical-depth", "Technical Depth", "Knows how the parts work."],
  ["trade-off-analysis", "Trade-off Analysis", "Weighs options by what they cost."],
  ["practical-experience", "Practical Experience", "Knows what goes wrong in production."],
].map(([id, title, describes]) => ({ id, title, describes }));

const design = "design";
const drill = "drill";

const rows = [
  [
    "feature-store",
    "Feature Store for Training and Online Serving",
    design,
    "advanced",
    60,
    "System Design",
    "Twenty teams build models, and every one of them writes its own feature pipelines. Design one feature store that all of them use, for training as well as for live predictions.",
  ],
  [
    "real-time-recommendation",
    "Real-time Recommendations for a Shop",
    design,
    "advanced",
    60,
    "System Design",
    "A large web shop wants its front page to react to what a visitor has just looked at. Design the recommendations behind it.",
  ],
  [
    "payment-fraud",
    "Payment Fraud Detection",
    design,
    "expert",
    60,
    "Case Study",
    "A payment provider has a quarter of a second to decide whether a card payment goes through. Design the system that decides.",
  ],
  [
    "model-serving",
    "Model Serving Platform",
    design,
    "advanced",
    45,
    "Model Ops",
    "Forty models are deployed in forty ways. Design the platform that serves all of them.",
  ],
  [
    "harmful-content",
    "Harmful Content Detection",
    design,
    "expert",
    60,
    "Case Study",
    "A social network has to find harmful posts in text, pictures and video before they spread. Design how.",
  ],
  [
    "training-serving-skew",
    "Training–Serving Skew",
    drill,
    "intermediate",
    10,
    "Data Pipeline",
    "A model is excellent offline and poor in production. Explain how features come to differ between the two, and how you would find out.",
  ],
  [
    "batch-or-streaming-ingestion",
    "Batch or Streaming Ingestion",
    drill,
    "intermediate",
    8,
    "Data Pipeline",
    "When would you take data in as a stream, and when is a nightly batch the better answer?",
  ],
];

export const questions = rows.map(
  ([id, title, format, difficulty, minutes, category, summary]) => ({
    id,
    title,
    format,
    difficulty,
    category,
    minutes,
    experience: difficulty === "expert" ? "8+ years" : "5-8 years",
    tags: id.split("-"),
    summary,
    criteria: format === design ? 9 : 4,
  }),
);

export function briefOf(id) {
  const question = questions.find((known) => known.id === id);
  return question === undefined
    ? undefined
    : {
        ...question,
        problem:
          "Our company has twenty teams that build models, and every one of them writes its own feature pipelines. The same features exist five times with five different values, and models that look fine offline disappoint in production. We would like one feature store that all of them use, for training as well as for live predictions. Please design it.",
        requirements: {
          functional: [
            "Store features so that models can be trained on their history and served with their current values.",
            "Take in features that are computed in nightly jobs as well as features computed from event streams.",
            "Let teams find existing features, see where they come from, and change them without breaking somebody else.",
          ],
          nonFunctional: [
            "Online reads are on the path of user requests, so they have to be fast and predictable.",
            "Models for ranking, fraud and pricing depend on the store at all hours.",
          ],
          constraints: [
            "A platform team of six engineers builds and runs it.",
            "Events already flow through Kafka, and history lives in a data lake on object storage.",
          ],
        },
        stages,
        dimensions,
        targets: ["intermediate", "advanced", "expert"],
      };
}

export const engine = {
  voice: {
    kind: "scripted",
    name: "Scripted interviewer",
    detail: "Speaks the bank’s own sentences.",
  },
  judge: {
    kind: "built-in",
    name: "Built-in judge",
    detail: "Compares with reference statements, on this machine.",
  },
  notice: null,
  engines: [],
};

export const engineUse = {
  id: "built-in",
  name: "Scripted interviewer, built-in judge",
  voice: { kind: "scripted", name: "Scripted interviewer" },
  judge: { kind: "built-in", name: "Built-in judge" },
  trouble: null,
  voiced: [],
};

export const lines = [
  {
    move: "answer",
    fact: "latency",
    text: "Ten milliseconds at the 95th percentile and fifty at the 99th, measured at the client, for all the features of one prediction together.",
  },
  {
    move: "probe",
    text: "Fine, let us take that as given. Which readers does your storage have, and what does each of them need from it?",
  },
  {
    move: "follow-up",
    text: "You said both stores are filled from one pipeline. Suppose a night's values are written to two places and one of the writes fails: how do you find out and repair it?",
  },
  {
    move: "twist",
    text: "Some news. The ranking team has just learned that half of its features must now be no older than two seconds, at three times the traffic. What changes in your design?",
  },
  {
    move: "probe",
    text: "How does a team get a training set out of this for labels from last year?",
  },
  {
    move: "probe",
    text: "It is three in the morning and the online part does not answer. What do its callers see?",
  },
];

export const facts = {
  latency: { id: "latency", asks: "How fast do online reads have to be?", answer: lines[0].text },
  traffic: {
    id: "traffic",
    asks: "How much traffic do you expect?",
    answer:
      "Fifty thousand predictions a second at peak, and each one reads about two hundred features spread over three entities, usually a user, an item and a merchant.",
  },
};

export const hints = [
  "Not every feature ages at the same speed. What does that do to your pipelines?",
  "Count the lookups that one prediction causes, and what they do to the slow end of the distribution.",
];
