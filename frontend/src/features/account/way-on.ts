/** Where to go after coming in: back to the page of these pages that was asked for, else to the start. */
export function wayOn(wanted: string | null): string {
  const here = "http://here.invalid";
  if (wanted === null || !wanted.startsWith("/") || new URL(wanted, here).origin !== here) {
    return "/";
  }
  return wanted;
}
