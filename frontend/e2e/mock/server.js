/**
 * A small stand-in for the service, to look at the built pages without it: `node e2e/mock/server.js`
 * after `npm run build`. It serves dist/ under the same content security policy.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { WebSocketServer } from "ws";
import { reportOf } from "./report.js";
import { briefOf, engine, engineUse, questions } from "./sample.js";
import { Talk } from "./talk.js";

const port = Number(process.env.PORT ?? 8090);
const dist = new URL("../../dist", import.meta.url).pathname;
const types = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const talks = new Map();
const requests = new Map();
const judging = new Map();

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    problem(response, 500, "Internal error");
  });
});

async function answer(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  if (!pathname.startsWith("/api/")) {
    return page(pathname, response);
  }
  const [, , kind, id, part] = pathname.split("/");
  const body = await bodyOf(request);
  switch (kind) {
    case "me":
      response.setHeader("Set-Cookie", "XSRF-TOKEN=mock; Path=/");
      return json(response, 200, {
        account: "mock",
        name: "Guest",
        guest: true,
        roles: ["candidate"],
        email: null,
        secondFactor: "off",
        secondFactorMissing: false,
      });
    case "engine":
      return json(response, 200, engine);
    case "questions":
      return question(id, response);
    case "interviews":
      return id === undefined
        ? interviews(request, body, response)
        : interview(id, part, request, body, response);
    default:
      return problem(response, 404, "No such thing.");
  }
}

function question(id, response) {
  const found = id === undefined ? questions : briefOf(id);
  return found === undefined
    ? problem(response, 404, `No question '${id}'.`)
    : json(response, 200, found);
}

function interviews(request, body, response) {
  if (request.method === "GET") {
    return json(
      response,
      200,
      [...talks.values()].reverse().map(({ line }) => line),
    );
  }
  const known = requests.get(body.requestId);
  const id = known ?? randomUUID();
  if (known === undefined) {
    requests.set(body.requestId, id);
    talks.set(id, new Talk(id, briefOf(body.question), body.target));
  }
  return json(response, known === undefined ? 201 : 200, { id });
}

function interview(id, part, request, body, response) {
  const talk = talks.get(id);
  if (talk === undefined) {
    return problem(response, 404, `No interview ${id}.`);
  }
  if (request.method === "DELETE") {
    talks.delete(id);
    return response.writeHead(204).end();
  }
  if (part === "notes") {
    talk.notes = body.text;
    return response.writeHead(204).end();
  }
  if (part === "engine") {
    return json(response, 200, engineUse);
  }
  if (part === "cost") {
    return json(response, 200, { lines: [], costUsd: 0, pricesOf: "2026-11-21" });
  }
  if (part === "disputes") {
    return json(response, 200, []);
  }
  if (part === "report") {
    return report(talk, request, response);
  }
  return json(response, 200, { ...talk.line, brief: talk.brief, notes: talk.notes });
}

function report(talk, request, response) {
  if (request.method === "POST") {
    judging.delete(talk.id);
    return response.writeHead(202).end();
  }
  const asked = (judging.get(talk.id) ?? 0) + 1;
  judging.set(talk.id, asked);
  const status =
    talk.status !== "ended" ? "not-ended" : asked < 3 ? "judging" : (process.env.REPORT ?? "ready");
  return json(response, 200, reportOf(talk, status));
}

async function page(pathname, response) {
  const nonce = randomBytes(16).toString("base64");
  response.setHeader(
    "Content-Security-Policy",
    `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'`,
  );
  const type = types[extname(pathname)];
  if (type === undefined) {
    const html = await readFile(join(dist, "index.html"), "utf8");
    return response
      .writeHead(200, { "Content-Type": "text/html" })
      .end(html.replaceAll("__CSP_NONCE__", nonce));
  }
  const content = await readFile(join(dist, normalize(pathname))).catch(() => undefined);
  return content === undefined
    ? response.writeHead(404).end()
    : response.writeHead(200, { "Content-Type": type }).end(content);
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString();
  return text === "" ? undefined : JSON.parse(text);
}

function json(response, status, body) {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

function problem(response, status, detail) {
  response
    .writeHead(status, { "Content-Type": "application/problem+json" })
    .end(JSON.stringify({ title: detail, status, detail }));
}

const sockets = new WebSocketServer({ noServer: true });
server.on("upgrade", (request, socket, head) => {
  const talk = talks.get(request.url.split("/")[3]);
  if (talk === undefined) {
    socket.end("HTTP/1.1 404 Not Found\r\n\r\n");
  } else {
    sockets.handleUpgrade(request, socket, head, (live) => talk.join(live));
  }
});

server.listen(port, "127.0.0.1", () => console.log(`Pages at http://localhost:${port}`));
