import { stored, store } from "@/lib/storage";

/** What the candidate is writing, kept in the browser from letter to letter. */
export class Draft {
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #text: string;

  constructor(interview: string) {
    this.#key = `rehearsal.draft.${interview}`;
    this.#text = stored(this.#key) ?? "";
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly text = (): string => this.#text;

  write(text: string): void {
    this.#text = text;
    store(this.#key, text);
    for (const listener of this.#listeners) {
      listener();
    }
  }

  /** Puts a text back before whatever has been written since. */
  giveBack(text: string): void {
    this.write(this.#text === "" ? text : `${text}\n\n${this.#text}`);
  }
}
