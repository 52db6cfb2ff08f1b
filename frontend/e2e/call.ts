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
