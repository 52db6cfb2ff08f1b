import { newId } from "@/lib/ids";
import { Observed } from "@/lib/observed";
import { Heartbeat } from "./heartbeat";
import { Outbox } from "./outbox";
import {
  type Ask,
  CloseCode,
  type ClientMessage,
  type Command,
  parsed,
  type Refusal,
} from "./protocol";
import { afterClose, type Next } from "./retry";
import { applied, emptyRoom } from "./room";
import type { LiveSocket, View } from "./view";

export interface LiveOptions {
  readonly interview: string;
  readonly open: () => LiveSocket;
  /** Takes back what was said and refused, so that it can be changed and said again. */
  readonly giveBack: (text: string) => void;
  /** Whether the candidate is still signed in, asked when the service says that nobody is. */
  readonly isStillHere: () => Promise<boolean>;
  readonly random?: () => number;
}

const OPEN = 1;
const misreadLimit = 3;

/**
 * Keeps one interview live: connects, comes back after every loss with what it has, sends again
 * what was not accepted. It knows nothing of React; whoever listens gets one immutable view.
 */
export class LiveConnection extends Observed<View> {
  readonly #options: LiveOptions;
  readonly #outbox: Outbox;
  readonly #heartbeat = new Heartbeat({
    ping: () => {
      this.#send({ type: "ping" });
    },
    giveUp: () => {
      this.#restart();
    },
  });
  #socket: LiveSocket | null = null;
  /** The last question about who is here, unless what came after it made the answer useless. */
  #asked: object | null = null;
  #tries = 0;
  #misread = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LiveOptions) {
    const outbox = new Outbox(options.interview);
    super({
      room: emptyRoom,
      link: { kind: "connecting" },
      outbox: outbox.items,
      refusal: null,
    });
    this.#options = options;
    this.#outbox = outbox;
  }

  connect(): void {
    this.#leave();
    this.#change({ link: { kind: "connecting" } });
    const socket = this.#options.open();
    this.#socket = socket;
    this.#heartbeat.expectLife();
    socket.onopen = () => {
      this.#greet();
    };
    socket.onmessage = (event: MessageEvent<unknown>) => {
      this.#hear(event.data);
    };
    socket.onclose = ({ code, reason }) => {
      this.#lost(code, reason);
    };
  }

  /** Tries at once, when the network is back or the candidate does not want to wait. */
  wake(): void {
    if (this.view().link.kind === "waiting") {
      this.connect();
    }
  }

  close(): void {
    this.#leave();
  }

  say(text: string): void {
    this.#command({ type: "say", id: newId(), text });
  }

  ask(type: Ask): void {
    this.#command({ type, id: newId() });
  }

  #command(command: Command): void {
    this.#outbox.add({ command, accepted: false, after: this.view().room.seq });
    this.#change({ outbox: this.#outbox.items, refusal: null });
    this.#send(command);
  }

  #greet(): void {
    const { seq, reply: said } = this.view().room;
    const reply = said && { turn: said.turn, offset: said.text.length };
    this.#send({ type: "start", seq, reply });
  }

  #hear(frame: unknown): void {
    this.#heartbeat.expectLife();
    const message = parsed(frame);
    if (message === undefined) {
      this.#misunderstood(frame);
      return;
    }
    if (message.type === "welcome") {
      this.#welcomed();
    } else if (message.type === "accepted") {
      this.#outbox.accept(message.id);
    } else if (message.type === "error") {
      this.#refused(message);
    }
    const room = applied(this.view().room, message, Date.now());
    if (room === "gap") {
      this.#restart();
      return;
    }
    this.#outbox.settle(room.turns);
    this.#change({ room, outbox: this.#outbox.items });
  }

  #welcomed(): void {
    this.#tries = 0;
    this.#change({ link: { kind: "open" } });
    for (const { command } of this.#outbox.items.filter(({ accepted }) => !accepted)) {
      this.#send(command);
    }
  }

  #refused(refusal: Refusal): void {
    const of = refusal.re === null ? undefined : this.#outbox.take(refusal.re);
    if (of?.command.type === "say") {
      this.#options.giveBack(of.command.text);
    }
    this.#change({ refusal: { of: of?.command ?? null, refusal } });
  }

  #misunderstood(frame: unknown): void {
    console.error("Frame not understood", frame);
    this.#misread += 1;
    if (this.#misread >= misreadLimit) {
      this.#lost(CloseCode.notUnderstood, "");
    } else {
      this.#restart();
    }
  }

  /** Comes back at once with what is here, to be given the rest. */
  #restart(): void {
    this.#lost(CloseCode.noStart, "");
  }

  #lost(code: number, reason: string): void {
    this.#leave();
    const why = this.view().room.state?.status === "ended" ? CloseCode.done : code;
    this.#go(afterClose(why, reason, this.#tries, this.#options.random ?? Math.random));
  }

  #go(next: Next): void {
    switch (next.kind) {
      case "over":
        this.#change({ link: { kind: "over" } });
        break;
      case "stop":
        this.#change({ link: { kind: "stopped", why: next.why } });
        break;
      case "ask":
        void this.#askFirst(next.inMillis, next.why);
        break;
      case "again":
        this.#tries += 1;
        this.#change({ link: { kind: "waiting", until: Date.now() + next.inMillis } });
        this.#retry = setTimeout(() => {
          this.connect();
        }, next.inMillis);
    }
  }

  /** A session that was renewed closes its sockets too: then the same person comes back at once. */
  async #askFirst(inMillis: number, why: string): Promise<void> {
    this.#change({ link: { kind: "connecting" } });
    const asked = (this.#asked = {});
    const here = await this.#options.isStillHere();
    if (asked === this.#asked) {
      this.#go(here ? { kind: "again", inMillis } : { kind: "stop", why });
    }
  }

  #send(message: ClientMessage): void {
    const greeting = message.type === "start" || this.view().link.kind === "open";
    if (greeting && this.#socket?.readyState === OPEN) {
      this.#socket.send(JSON.stringify(message));
    }
  }

  #leave(): void {
    this.#asked = null;
    clearTimeout(this.#retry);
    this.#heartbeat.stop();
    const socket = this.#socket;
    this.#socket = null;
    if (socket !== null) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close(CloseCode.done);
    }
  }

  #change(change: Partial<View>): void {
    this.show({ ...this.view(), ...change });
  }
}
