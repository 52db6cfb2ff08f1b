/** What a stand-in for the service answers. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const refused = (status: number, detail: string, more: object = {}): Answer => ({
  status,
  body: { title: "Refused", status, detail, ...more },
});

export type Handler = (found: RegExpMatchArray, body: unknown, url: URL) => Answer;
export type Route = readonly [method: string, path: RegExp, handler: Handler];
