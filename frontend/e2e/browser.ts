import chromium from "@sparticuz/chromium";
import { existsSync } from "node:fs";

const installed = "/usr/bin/chromium";

/** The browser of the machine where there is one, else the one that comes as a package. */
export async function browserPath(): Promise<string> {
  return existsSync(installed) ? installed : chromium.executablePath();
}

/** Runs as root in a container, without a screen, and speaks to nobody but the service. */
export const browserArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
