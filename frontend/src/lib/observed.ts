/** Something that lives outside React; whoever subscribes is told when there is another view of it. */
export class Observed<View> {
  readonly #listeners = new Set<() => void>();
  #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): View => this.#view;

  protected show(view: View): void {
    this.#view = view;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
