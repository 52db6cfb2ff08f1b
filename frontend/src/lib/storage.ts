/** What the browser keeps for this page; a browser that refuses to keep anything does no harm. */

export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets the key when the text is empty. */
export function store(key: string, text: string): void {
  try {
    if (text === "") {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, text);
    }
  } catch {
    // Full or forbidden: the text still stands on the page.
  }
}
