import * as z from "zod";
import { difficulty, format, target } from "./words";

/** What every list of questions says about one of them. */
export const questionSummary = z.object({
  id: z.string(),
  title: z.string(),
  format,
  difficulty,
  category: z.string(),
  minutes: z.number(),
  experience: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  criteria: z.number(),
});

/** All that a candidate may read of a question before and during the interview. */
export const brief = questionSummary.extend({
  problem: z.string(),
  requirements: z.object({
    functional: z.array(z.string()),
    nonFunctional: z.array(z.string()),
    constraints: z.array(z.string()),
  }),
  stages: z.array(z.object({ id: z.string(), title: z.string(), covers: z.string() })),
  dimensions: z.array(z.object({ id: z.string(), title: z.string(), describes: z.string() })),
  targets: z.array(target),
});

export type QuestionSummary = z.infer<typeof questionSummary>;
export type Brief = z.infer<typeof brief>;
