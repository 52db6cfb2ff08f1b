import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import {
  sampleBrief,
  sampleCost,
  sampleEngine,
  sampleEngineUse,
  sampleInterview,
  sampleLine,
  sampleQuestions,
} from "./samples";
import { sampleGuest, sampleWaysIn } from "./account/samples";
import { sampleScorings } from "./sample-scorings";
import { sampleReport } from "./sample-report";

/** The service as most tests need it; a test replaces what it is about. */
export const service = setupServer(
  http.get("*/api/me", () => HttpResponse.json(sampleGuest)),
  http.get("*/api/sign-in", () => HttpResponse.json(sampleWaysIn)),
  http.get("*/api/engine", () => HttpResponse.json(sampleEngine)),
  http.get("*/api/questions", () => HttpResponse.json(sampleQuestions)),
  http.get("*/api/questions/:id", ({ params }) =>
    params["id"] === sampleBrief.id
      ? HttpResponse.json(sampleBrief)
      : refused(404, `No question '${String(params["id"])}'.`),
  ),
  http.get("*/api/interviews", () => HttpResponse.json([sampleLine])),
  http.get("*/api/interviews/:id", () => HttpResponse.json(sampleInterview)),
  http.get("*/api/interviews/:id/report", () => HttpResponse.json(sampleReport)),
  http.get("*/api/interviews/:id/scorings", () => HttpResponse.json(sampleScorings)),
  http.get("*/api/interviews/:id/engine", () => HttpResponse.json(sampleEngineUse)),
  http.get("*/api/interviews/:id/cost", () => HttpResponse.json(sampleCost)),
  http.get("*/api/interviews/:id/disputes", () => HttpResponse.json([])),
  http.get("*/api/shares", () => HttpResponse.json([])),
  http.get("*/api/consents/:id", () => HttpResponse.json({ given: false, at: null })),
  http.put("*/api/interviews/:id/notes", () => new HttpResponse(null, { status: 204 })),
);

/** A problem detail, as the service answers when it cannot do what was asked. */
export function refused(status: number, detail: string, type = "about:blank", wait?: number) {
  return HttpResponse.json(
    { type, title: "Refused", status, detail },
    {
      status,
      headers: {
        "Content-Type": "application/problem+json",
        ...(wait === undefined ? {} : { "Retry-After": String(wait) }),
      },
    },
  );
}
