import * as z from "zod";
import { stored, store } from "@/lib/storage";
import type { Command, Turn } from "./protocol";

/** A command on its way. What was said stays here until it has come back as a turn. */
export interface Sent {
  readonly command: Command;
  /** Whether the service has it for good, so that it is not sent again. */
  readonly accepted: boolean;
  /** The last journal entry known when it was sent; its turn can only come later. */
  readonly after: number;
}

const kept = z.array(z.object({ id: z.string(), text: z.string(), after: z.number() }));

/**
 * Commands on their way. What was said is kept in the browser as well, so that a closed tab loses
 * nothing: it is sent again under the same id, and the service takes it once.
 */
export class Outbox {
  readonly #key: string;
  #items: readonly Sent[];

  constructor(interview: string) {
    this.#key = `rehearsal.unsent.${interview}`;
    this.#items = restored(stored(this.#key));
  }

  get items(): readonly Sent[] {
    return this.#items;
  }

  add(sent: Sent): void {
    this.#set([...this.#items, sent]);
  }

  /** Notes that a command is durable; only what was said is still waited for. */
  accept(id: string): void {
    this.#set(
      this.#items.flatMap((sent) => {
        if (sent.command.id !== id) {
          return [sent];
        }
        return sent.command.type === "say" ? [{ ...sent, accepted: true }] : [];
      }),
    );
  }

  /** Lets go of what has come back as a turn. */
  settle(turns: readonly Turn[]): void {
    const open = this.#items.filter((sent) => !(sent.accepted && isHeard(sent, turns)));
    if (open.length < this.#items.length) {
      this.#set(open);
    }
  }

  /** Takes out what was refused, and says what it was. */
  take(id: string): Sent | undefined {
    const found = this.#items.find((sent) => sent.command.id === id);
    if (found !== undefined) {
      this.#set(this.#items.filter((sent) => sent !== found));
    }
    return found;
  }

  #set(items: readonly Sent[]): void {
    this.#items = items;
    const says = items.flatMap(({ command, after, accepted }) =>
      command.type === "say" && !accepted ? [{ id: command.id, text: command.text, after }] : [],
    );
    store(this.#key, says.length === 0 ? "" : JSON.stringify(says));
  }
}

/** Whether what was said stands among the turns. */
export function isHeard({ command, after }: Sent, turns: readonly Turn[]): boolean {
  return (
    command.type === "say" &&
    turns.some(
      (turn) => turn.speaker === "candidate" && turn.id > after && turn.text === command.text,
    )
  );
}

function restored(text: string | null): readonly Sent[] {
  try {
    return kept.parse(JSON.parse(text ?? "[]")).map(({ id, text: said, after }) => ({
      command: { type: "say", id, text: said },
      accepted: false,
      after,
    }));
  } catch {
    return [];
  }
}
