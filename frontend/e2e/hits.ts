import type { BrowserContext, Page } from "@playwright/test";

/** Tells of each hit at once, because a page forgets what it saw when it is left. */
const listener = `
  addEventListener("securitypolicyviolation", (event) => {
    hit("policy: " + event.effectiveDirective + " " + event.blockedURI);
  });
  Object.defineProperty(window, "__struck", { set: () => hit("a script ran") });
`;

/**
 * Whatever goes wrong on the pages of this browser from now on: a script that ran, a dialog, a
 * report of the content policy, something fetched that a hostile string names, an error.
 */
export async function hits(context: BrowserContext): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeFunction("hit", (what: string) => {
    seen.push(what);
  });
  await context.addInitScript(listener);
  context.on("page", (page) => {
    watch(page, seen);
  });
  return seen;
}

function watch(page: Page, seen: string[]): void {
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (/struck/.test(hostname + pathname)) {
      seen.push(`request: ${request.url()}`);
    }
  });
  page.on("console", (message) => {
    if (message.type() === "error") {
      seen.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => {
    seen.push(`error: ${error.message}`);
  });
}
