import { defineConfig } from "@playwright/test";
import { browserArgs, browserPath } from "./browser.ts";

const given = process.env["BASE_URL"];
const standIn = "http://localhost:8099";

export default defineConfig({
  testDir: ".",
  // A folder for each service, since two may be tested side by side.
  outputDir: `../test-results/${new URL(given ?? standIn).port}`,
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 15_000 },
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
