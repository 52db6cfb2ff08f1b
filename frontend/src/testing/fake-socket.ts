import type { ClientMessage, ServerMessage } from "@/features/interview/live/protocol";
import type { LiveSocket } from "@/features/interview/live/view";

/** A socket whose other end is the test. */
export class FakeSocket implements LiveSocket {
  /** All that were opened, the last one last. */
  static readonly all: FakeSocket[] = [];

  readonly sent: ClientMessage[] = [];
  readonly url: string;
  readyState: LiveSocket["readyState"] = 0;
  closedWith: number | undefined;
  onopen: LiveSocket["onopen"] = null;
  onmessage: LiveSocket["onmessage"] = null;
  onclose: LiveSocket["onclose"] = null;

  constructor(url = "") {
    this.url = url;
    FakeSocket.all.push(this);
  }

  static get last(): FakeSocket {
    const last = FakeSocket.all.at(-1);
    if (last === undefined) {
      throw new Error("No socket was opened.");
    }
    return last;
  }

  send(frame: string): void {
    this.sent.push(JSON.parse(frame) as ClientMessage);
  }

  close(code?: number): void {
    this.readyState = 3;
    this.closedWith = code;
  }

  /** The other end accepts the connection. */
  opens(): void {
    this.readyState = 1;
    this.onopen?.call(this as never, new Event("open"));
  }

  /** The other end sends frames. */
  says(...messages: readonly ServerMessage[]): void {
    for (const message of messages) {
      this.saysRaw(JSON.stringify(message));
    }
  }

  saysRaw(frame: string): void {
    this.onmessage?.call(this as never, new MessageEvent("message", { data: frame }));
  }

  /** The line breaks, or the other end closes it. */
  drops(code = 1006, reason = ""): void {
    this.readyState = 3;
    this.onclose?.call(this as never, { code, reason } as CloseEvent);
  }

  /** The commands of one type that came over this socket. */
  got<T extends ClientMessage["type"]>(type: T): Extract<ClientMessage, { type: T }>[] {
    return this.sent.filter(
      (message): message is Extract<ClientMessage, { type: T }> => message.type === type,
    );
  }
}
