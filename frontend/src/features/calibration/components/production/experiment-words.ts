import type { Experiment, ExperimentKind } from "../../api/production";

export const kindWord: Record<ExperimentKind, string> = {
  shadow: "Shadow",
  canary: "Canary",
  ab: "A/B",
};

export const kindHelp: Record<ExperimentKind, string> = {
  shadow: "Judges live interviews too, and no candidate sees it.",
  canary: "A small share of accounts is judged by it; one click brings everything back.",
  ab: "Accounts are split by chance; the outcomes are compared when there are enough of them.",
};

export const outcomeWord: Record<Experiment["outcomes"][number]["name"], string> = {
  distance: "Distance to the humans, in levels",
  disputes: "Interviews with a disputed finding",
};

export const verdictWord: Record<NonNullable<Experiment["verdict"]>, string> = {
  helps: "It helps",
  harms: "It makes things worse",
  "no-difference-shown": "No difference shown",
};
