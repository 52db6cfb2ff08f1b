import { Observed } from "@/lib/observed";
import { stored, store } from "@/lib/storage";

/** What the candidate is writing, kept in the browser from letter to letter. */
export class Draft extends Observed<string> {
  readonly #key: string;

  constructor(interview: string) {
    const key = `rehearsal.draft.${interview}`;
    super(stored(key) ?? "");
    this.#key = key;
  }

  write(text: string): void {
    store(this.#key, text);
    this.show(text);
  }

  /** Puts a text back before whatever has been written since. */
  giveBack(text: string): void {
    const written = this.view();
    this.write(written === "" ? text : `${text}\n\n${written}`);
  }
}
