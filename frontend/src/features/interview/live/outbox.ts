import { z } from "zod";
import { stored, store } from "@/lib/storage";
import type { Command } from "./protocol";

/** A command that the service has not accepted yet. */
export interface Sent {
  readonly command: Command;
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

  /** Takes out what was accepted or refused, and says what it was. */
  take(id: string): Sent | undefined {
    const found = this.#items.find((sent) => sent.command.id === id);
    if (found !== undefined) {
      this.#set(this.#items.filter((sent) => sent !== found));
    }
    return found;
  }

  #set(items: readonly Sent[]): void {
    this.#items = items;
    const says = items.flatMap(({ command, after }) =>
      command.type === "say" ? [{ id: command.id, text: command.text, after }] : [],
    );
    store(this.#key, says.length === 0 ? "" : JSON.stringify(says));
  }
}

function restored(text: string | null): readonly Sent[] {
  try {
    return kept
      .parse(JSON.parse(text ?? "[]"))
      .map(({ id, text: said, after }) => ({ command: { type: "say", id, text: said }, after }));
  } catch {
    return [];
  }
}
