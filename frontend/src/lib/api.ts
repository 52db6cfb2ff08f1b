import type * as z from "zod";
import { problemOf, unreachable, unreadable } from "./problem";

interface Request {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  /** Sent as JSON, but for a file, which goes as it is. */
  readonly body?: unknown;
  /** Lets the request outlive the page, for what is saved on leaving. */
  readonly keepalive?: boolean;
  /** What else the service must know, such as the secret of a link. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the service and parses what it answers; every failure is a {@link Problem}. */
export async function ask<T>(schema: z.ZodType<T>, path: string, request?: Request): Promise<T> {
  const response = await tell(path, request);
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) {
    console.error("Unexpected answer", path, parsed.error.issues);
    throw unreadable(path);
  }
  return parsed.data;
}

/** Tells the service something whose answer has no content. */
export async function tell(path: string, request: Request = {}): Promise<Response> {
  const { method = "GET", body, keepalive = false, headers: more } = request;
  const headers = new Headers({ Accept: "application/json, application/problem+json", ...more });
  const file = body instanceof Blob;
  if (body !== undefined) {
    headers.set("Content-Type", file ? "application/octet-stream" : "application/json");
  }
  if (method !== "GET") {
    // Behind TLS the cookie is bound to the host, and says so.
    headers.set("X-XSRF-TOKEN", cookie("__Host-XSRF-TOKEN") || cookie("XSRF-TOKEN"));
  }
  const init: RequestInit = { method, headers, keepalive, credentials: "same-origin" };
  if (body !== undefined) {
    init.body = file ? body : JSON.stringify(body);
  }
  const response = await fetch(path, init).catch(() => {
    throw unreachable();
  });
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response;
}

function cookie(name: string): string {
  const prefix = `${name}=`;
  const found = document.cookie.split("; ").find((entry) => entry.startsWith(prefix));
  return found === undefined ? "" : decodeURIComponent(found.slice(prefix.length));
}
