import { z } from "zod";

/** One criterion as raters and authors of rubrics both read it. */
export const askedFor = z.object({
  id: z.string(),
  title: z.string(),
  dimension: z.string(),
  stage: z.string(),
  weight: z.number(),
  looksFor: z.string(),
  anchors: z.object({ "1": z.string(), "2": z.string(), "3": z.string(), "4": z.string() }),
  requires: z.object({
    intermediate: z.number(),
    advanced: z.number(),
    expert: z.number(),
  }),
});
