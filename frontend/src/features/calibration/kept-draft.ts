import { Observed } from "@/lib/observed";
import { asProblem } from "@/lib/problem";
import { type Draft, saveDraft } from "./api/drafts";
import type { Body } from "./api/rubrics";

export type Saving = "saved" | "waiting" | "failed" | "overtaken";

export interface DraftView {
  readonly draft: Draft;
  readonly saving: Saving;
}

const pause = 800;
const again = 5_000;

/** A draft in the making: saved when the hand rests, one save at a time, checked by each save. */
export class KeptDraft extends Observed<DraftView> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(draft: Draft) {
    super({ draft, saving: "saved" });
  }

  write(change: { readonly title?: string; readonly body?: Body }): void {
    if (this.view().saving !== "overtaken") {
      this.show({ draft: { ...this.view().draft, ...change }, saving: "waiting" });
      this.#later(pause);
    }
  }

  /** Saves what is not saved yet; done when the service has the newest words or has refused them. */
  readonly save = (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.view().saving === "failed") {
      this.show({ ...this.view(), saving: "waiting" });
    }
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  };

  /** Another save follows while words were written during the last one. */
  async #drain(): Promise<void> {
    while (this.view().saving === "waiting") {
      await this.#send();
    }
  }

  async #send(): Promise<void> {
    const { id, revision, title, body } = this.view().draft;
    try {
      const kept = await saveDraft(id, { revision, title, body });
      const now = this.view().draft;
      const newest = now.title === title && now.body === body;
      // What was written meanwhile stays; the service only knows the checks and the revision better.
      this.show({
        draft: newest ? { ...kept, title, body } : { ...kept, title: now.title, body: now.body },
        saving: newest ? "saved" : "waiting",
      });
    } catch (error) {
      const overtaken = asProblem(error).status === 409;
      this.show({ ...this.view(), saving: overtaken ? "overtaken" : "failed" });
      if (!overtaken) {
        this.#later(again);
      }
    }
  }

  #later(millis: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), millis);
  }
}
