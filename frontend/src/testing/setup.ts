import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { FakeSocket } from "./fake-socket";
import { service } from "./service";

// A machine that does other things at the same time is slow, not wrong.
configure({ asyncUtilTimeout: 8_000 });

/** What a browser has and jsdom has not. A wide screen, and no animation to wait for. */
vi.stubGlobal("matchMedia", (query: string) => ({
  matches: query.includes("reduced-motion") || query.includes("min-width"),
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  },
);
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
Object.defineProperty(document, "fonts", {
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});

beforeAll(() => {
  service.listen({ onUnhandledRequest: "error" });
});

beforeEach(() => {
  FakeSocket.all.length = 0;
  vi.stubGlobal("WebSocket", FakeSocket);
  document.cookie = "XSRF-TOKEN=token-of-the-test";
});

afterEach(() => {
  cleanup();
  service.resetHandlers();
  service.events.removeAllListeners();
  localStorage.clear();
  sessionStorage.clear();
});

afterAll(() => {
  service.close();
});
