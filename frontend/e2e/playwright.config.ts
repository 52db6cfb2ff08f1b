import { defineConfig } from "@playwright/test";
import { browserArgs, browserPath } from "./browser.ts";

const given = process.env["BASE_URL"];
const standIn = "http://localhost:8099";
const { FIRST_ADMIN, HOSTILE, MODEL, SCREENSHOTS } = process.env;

/** The specs that need more than any service gives, and whether this run's service was started so. */
const special = {
  // FIRST_ADMIN is the token of the link that a service prints when it starts for the first time.
  "inviting.spec.ts": FIRST_ADMIN !== undefined,
  "studio.spec.ts": FIRST_ADMIN !== undefined,
  "trials.spec.ts": FIRST_ADMIN !== undefined,
  "wrong-on-purpose.spec.ts": FIRST_ADMIN !== undefined,
  // The bank has the hostile entry, and the model says hostile things.
  "hostile.spec.ts": HOSTILE !== undefined,
  "hostile-people.spec.ts": HOSTILE !== undefined,
  "hostile-studio.spec.ts": HOSTILE !== undefined,
  // The stand-in for a provider writes and judges, or refuses the key.
  "model-judging.spec.ts": MODEL === "judging",
  "model-wrong-key.spec.ts": MODEL === "wrong-key",
  // The pictures of the documentation are made on request.
  "screenshots.spec.ts": SCREENSHOTS === "1",
};

export default defineConfig({
  testDir: ".",
  testIgnore: Object.entries(special).flatMap(([spec, meant]) => (meant ? [] : [spec])),
  // A folder for each service, since two may be tested side by side.
  outputDir: `../test-results/${new URL(given ?? standIn).port}`,
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // Whoever waits for something waits for it, however slow the machine is; waiting costs nothing when it comes.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    baseURL: given ?? standIn,
    browserName: "chromium",
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: await browserPath(), args: browserArgs },
    trace: "off",
  },
  // Without a service to talk to, the stand-in serves the pages that were built.
  ...(given === undefined
    ? {
        webServer: {
          command: "node mock/server.js",
          url: standIn,
          env: { PORT: "8099" },
        },
      }
    : {}),
});
