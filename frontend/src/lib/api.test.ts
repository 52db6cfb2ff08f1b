import { http, HttpResponse } from "msw";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { refused, service } from "@/testing/service";
import { ask, tell } from "./api";
import { Problem } from "./problem";

const anything = z.object({ value: z.number() });

describe("asking the service", () => {
  it("sends back the token of the cookie when something changes", async () => {
    let token: string | null = null;
    service.use(
      http.post("*/api/thing", ({ request }) => {
        token = request.headers.get("X-XSRF-TOKEN");
        return HttpResponse.json({ value: 1 });
      }),
    );

    await ask(anything, "/api/thing", { method: "POST", body: {} });

    expect(token).toBe("token-of-the-test");
  });

  it("sends the token that is bound to the host where there is one", async () => {
    let token: string | null = null;
    service.use(
      http.post("*/api/thing", ({ request }) => {
        token = request.headers.get("X-XSRF-TOKEN");
        return HttpResponse.json({ value: 1 });
      }),
    );
    const cookies = vi.spyOn(document, "cookie", "get");
    cookies.mockReturnValue("XSRF-TOKEN=planted; __Host-XSRF-TOKEN=bound");

    await ask(anything, "/api/thing", { method: "POST", body: {} });

    expect(token).toBe("bound");
    cookies.mockRestore();
  });

  it("tells the detail of a problem in the words of the service", async () => {
    service.use(http.get("*/api/thing", () => refused(404, "No thing 7.")));

    const failure = await ask(anything, "/api/thing").catch((error: unknown) => error);

    expect(failure).toMatchObject({ status: 404, message: "No thing 7.", passing: false });
  });

  it("has plain words for a failure that is no problem detail", async () => {
    service.use(http.get("*/api/thing", () => new HttpResponse("<html>", { status: 502 })));

    const failure = await ask(anything, "/api/thing").catch((error: unknown) => error);

    expect(failure).toMatchObject({ title: "The service has a problem", passing: true });
  });

  it("says when the service cannot be reached", async () => {
    service.use(http.put("*/api/thing", () => HttpResponse.error()));

    await expect(tell("/api/thing", { method: "PUT" })).rejects.toMatchObject({
      title: "The service does not answer",
      passing: true,
    });
  });

  it("does not hand on an answer of another shape", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    service.use(http.get("*/api/thing", () => HttpResponse.json({ value: "seven" })));

    await expect(ask(anything, "/api/thing")).rejects.toBeInstanceOf(Problem);
  });
});
