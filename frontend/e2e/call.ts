import type { Page } from "@playwright/test";

/** Asks the service for something in the name of whoever sits at this page; answers the status. */
export function call(page: Page, path: string, body: unknown): Promise<number> {
  return page.evaluate(
    async ([address, text]) => {
      const cookie = document.cookie.split("; ").find((each) => each.startsWith("XSRF-TOKEN="));
      const response = await fetch(address, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "X-XSRF-TOKEN": cookie?.slice("XSRF-TOKEN=".length) ?? "",
        },
        body: text,
      });
      return response.status;
    },
    [path, JSON.stringify(body)] as const,
  );
}

/** Reads something of the service in the name of whoever sits at this page. */
export async function ask<T>(page: Page, path: string): Promise<T> {
  const response = await page.request.get(path);
  return (await response.json()) as T;
}

/** Sends something and answers what came back. */
export async function send<T>(
  page: Page,
  method: "POST" | "PUT",
  path: string,
  body: unknown,
): Promise<T> {
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name === "XSRF-TOKEN")?.value ?? "";
  const headers = { "X-XSRF-TOKEN": decodeURIComponent(token) };
  const response = await page.request.fetch(path, { method, headers, data: body });
  if (!response.ok()) {
    throw new Error(`${method} ${path}: ${String(response.status())} ${await response.text()}`);
  }
  return (await response.json()) as T;
}
