import "./app/styles/elements.css";
import "@mantine/core/styles.layer.css";
import "./app/styles/index.css";
import { setNonce } from "get-nonce";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { createAppRouter } from "./app/router";
import { cspNonce } from "./lib/csp-nonce";

const root = document.getElementById("root");
if (root === null) {
  throw new Error("The page has no place for the application.");
}
// Dialogs lock the scrolling behind them with a style of their own.
setNonce(cspNonce());
createRoot(root).render(
  <StrictMode>
    <App router={createAppRouter()} />
  </StrictMode>,
);
