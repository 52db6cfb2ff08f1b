const pingEvery = 20_000;
const patience = 10_000;

interface Line {
  readonly ping: () => void;
  readonly giveUp: () => void;
}

/** A silent line is a dead line: asks for a sign of life, and gives up without one. */
export class Heartbeat {
  readonly #line: Line;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Something was heard, or may be heard from now on. */
  expectLife(): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#line.ping();
      this.#timer = setTimeout(this.#line.giveUp, patience);
    }, pingEvery);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
