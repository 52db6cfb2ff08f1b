import { readFileSync } from "node:fs";

/** What somebody would type who wants a page to run it. The bank's hostile entry is made of the same. */
export const strings = JSON.parse(
  readFileSync(new URL("hostile-strings.json", import.meta.url), "utf8"),
) as readonly string[];

/** Those that a name may be: the service takes away what nobody sees. */
export const names = strings.filter((string) => !/[\p{Cc}\p{Cf}]/u.test(string));
