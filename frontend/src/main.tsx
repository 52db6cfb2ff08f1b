import "@mantine/core/styles.layer.css";
import "./app/styles/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { createAppRouter } from "./app/router";

const root = document.getElementById("root");
if (root === null) {
  throw new Error("The page has no place for the application.");
}
createRoot(root).render(
  <StrictMode>
    <App router={createAppRouter()} />
  </StrictMode>,
);
