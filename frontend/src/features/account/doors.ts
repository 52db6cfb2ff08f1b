/** The pages that show nothing of anybody's, but for what a link in the hand opens. */
const forAnybody: readonly string[] = ["/sign-in", "/sign-up", "/link", "/shared"];

export function isForAnybody(page: string): boolean {
  return forAnybody.includes(page);
}

interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** The way in, which leads back here. */
export function toSignIn({ pathname, search }: Place, why?: "ended"): string {
  const here = pathname + search;
  const words = new URLSearchParams(here === "/" ? {} : { to: here });
  if (why !== undefined) {
    words.set(why, "");
  }
  const query = words.toString();
  return query === "" ? "/sign-in" : `/sign-in?${query}`;
}
