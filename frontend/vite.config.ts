import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where the service listens while the pages are being worked on. */
const service = "http://localhost:8080";

function source(path: string): string {
  return new URL(`./src${path}`, import.meta.url).pathname;
}

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      { find: "@", replacement: source("") },
      // Whoever asks for zod gets it with our settings, which have to stand before the first schema.
      { find: /^zod$/, replacement: source("/lib/zod.ts") },
    ],
  },
  html: { cspNonce: "__CSP_NONCE__" },
  // Nothing is inlined as a data: address, which the content security policy would refuse.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  server: { proxy: { "/api": { target: service, ws: true } } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: false,
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
