import { Observed } from "@/lib/observed";
import { saveNotes } from "./api/interviews";

export type Saving = "saved" | "waiting" | "failed";

export interface NotesView {
  readonly text: string;
  readonly saving: Saving;
}

const pause = 800;
const again = 5_000;

/** One's notes, saved when the hand rests and when the page is left; tried again until it works. */
export class KeptNotes extends Observed<NotesView> {
  readonly #interview: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(interview: string, text: string) {
    super({ text, saving: "saved" });
    this.#interview = interview;
  }

  write(text: string): void {
    this.show({ text, saving: "waiting" });
    this.#later(pause);
  }

  readonly save = (): void => {
    clearTimeout(this.#timer);
    const { text, saving } = this.view();
    if (saving === "saved") {
      return;
    }
    saveNotes(this.#interview, text).then(
      () => {
        if (this.view().text === text) {
          this.show({ text, saving: "saved" });
        }
      },
      () => {
        this.show({ ...this.view(), saving: "failed" });
        this.#later(again);
      },
    );
  };

  #later(millis: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.save, millis);
  }
}
