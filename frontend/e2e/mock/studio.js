/**
 * The pages of the studio with a studio in memory, to look at them while they are being worked on:
 * `node e2e/mock/studio.js`, then http://localhost:8091/studio.
 */
import { createServer } from "vite";

const port = Number(process.env.PORT ?? 8091);
const roles = (process.env.ROLES ?? "candidate,interviewer").split(",");

const vite = await createServer({
  server: { port, host: "127.0.0.1", strictPort: true, proxy: {} },
  plugins: [{ name: "studio", configureServer: (server) => serve(server.middlewares) }],
});
const { FakeStudio } = await vite.ssrLoadModule("/src/testing/studio/fake-studio.ts");
const { qualityOf } = await vite.ssrLoadModule("/src/testing/studio/measured.ts");
const studio = new FakeStudio();
await vite.listen();
console.log(`Studio at http://localhost:${port}/studio`);

function serve(middlewares) {
  middlewares.use("/api", (request, response) => {
    answer(request).then(({ status, body }) => {
      response
        .writeHead(status, { "Content-Type": "application/json" })
        .end(status === 204 ? undefined : JSON.stringify(body));
    });
  });
}

async function answer(request) {
  const url = new URL(request.originalUrl, "http://localhost");
  if (url.pathname === "/api/me") {
    const ida = { account: "mock", name: "Ida", guest: false, roles, email: "ida@example.org" };
    return { status: 200, body: { ...ida, secondFactor: "off", secondFactorMissing: false } };
  }
  if (url.pathname === "/api/judge-quality") {
    return { status: 200, body: qualityOf() };
  }
  const text = await textOf(request);
  const json = request.headers["content-type"] === "application/json" && text !== "";
  return studio.answer(request.method, url, json ? JSON.parse(text) : text);
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
