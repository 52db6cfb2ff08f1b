import { http, HttpResponse } from "msw";
import { sampleNamed } from "../account/samples";
import { renderApp } from "../render-app";
import { service } from "../service";
import { FakeStudio } from "./fake-studio";

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** Opens the studio as an interviewer; everything that the pages asked the service is kept. */
export function renderStudio(address: string, account = "a1", studio = new FakeStudio()) {
  const asked: Asked[] = [];
  service.use(
    http.get("*/api/me", () =>
      HttpResponse.json({
        ...sampleNamed,
        account,
        name: "Ida",
        roles: ["candidate", "interviewer"],
      }),
    ),
  );
  const handlers = http.all("*/api/calibration/*", async ({ request }) => {
    const url = new URL(request.url);
    const text = await request.text();
    const json = request.headers.get("Content-Type") === "application/json" && text !== "";
    const body: unknown = json ? JSON.parse(text) : text;
    asked.push({ method: request.method, path: url.pathname + url.search, body });
    const answer = studio.answer(request.method, url, body);
    return answer.status === 204
      ? new HttpResponse(null, { status: 204 })
      : HttpResponse.json(answer.body as object, { status: answer.status });
  });
  service.use(handlers);
  return { ...renderApp(address), asked, studio };
}

/** A test's own answer under /api/calibration/, put in front of the studio in memory. */
export function answers(method: "get" | "post" | "put", path: string, body: object, status = 200) {
  service.use(http[method](`*/api/calibration/${path}`, () => HttpResponse.json(body, { status })));
}
