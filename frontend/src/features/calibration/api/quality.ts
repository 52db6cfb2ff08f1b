import { queryOptions, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { ask } from "@/lib/api";
import { biasRow } from "./bias";
import { certificate, judgeName, report, row } from "./figures";

const quality = z.object({
  judge: judgeName,
  status: z.enum(["measured", "measuring", "not-measured"]),
  measuredAt: z.string().nullable(),
  what: z.array(z.string()),
  isNot: z.array(z.string()),
  reproduce: z.array(z.string()),
  readings: z.object({ transcripts: z.number(), ratings: z.number(), readings: z.number() }),
  agreement: report.extend({ questions: z.array(row).default([]) }).nullable(),
  certificate: certificate.nullable(),
  bias: z.array(biasRow).nullable(),
});

export type Quality = z.infer<typeof quality>;

const lookAgain = 3_000;

const qualityQuery = queryOptions({
  queryKey: ["judge-quality"],
  queryFn: () => ask(quality, "/api/judge-quality"),
  refetchInterval: ({ state }) => (state.data?.status === "measuring" ? lookAgain : false),
});

export const useQuality = () => useQuery(qualityQuery);
