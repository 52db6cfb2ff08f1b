import { expect, type Page, test } from "@playwright/test";
import { ask, call, send } from "./call.ts";
import { portions, shows, signUp, struck, visitor } from "./hostile.ts";
import { names } from "./hostile-strings.ts";
import { becomeInterviewer } from "./interviewer.ts";

const longest = 80;
const called = portions(longest, names);
const last = called.at(-1) ?? "";

test("a hostile name is text for its owner, for who is shown a report and for an admin", async ({
  browser,
}) => {
  const { page, seen } = await visitor(browser);
  const email = await signUp(page, struck);
  await renamed(page);
  const wish = { question: "hostile", target: "advanced", requestId: crypto.randomUUID() };
  const { id } = await send<{ id: string }>(page, "POST", "/api/interviews", wish);
  expect(seen).toEqual([]);

  const admin = await visitor(browser);
  await becomeInterviewer(admin.page);
  await alsoInterviewer(admin.page);
  // What the way in was answered is no hit: its link works once.
  admin.seen.splice(0);
  const share = { interview: id, kind: "person", email: "ida@example.org", days: 3 };
  expect(await call(page, "/api/shares", share)).toBe(201);
  await admin.page.goto("/shared-with-me");
  await shows(admin.page.getByRole("main"), [struck, last]);

  await admin.page.goto("/admin/people");
  await shows(admin.page.getByRole("main"), [email, last]);
  await admin.page.getByRole("searchbox", { name: "Search" }).fill(last);
  await admin.page.getByRole("button", { name: `What to do: ${last}` }).click();
  await admin.page.getByRole("menuitem", { name: /^Lock/ }).click();
  const lock = admin.page.getByRole("dialog", { name: `Lock ${last}?` });
  await lock.getByRole("button", { name: "Leave it" }).click();
  await expect(lock).toBeHidden();
  await admin.page.goto("/admin/audit");
  await shows(admin.page.getByRole("main"), [last]);
  expect(admin.seen).toEqual([]);
  expect(seen).toEqual([]);
});

test("a hostile invitation is text for who sends it and for who opens it", async ({ browser }) => {
  const { page, seen } = await visitor(browser);
  await becomeInterviewer(page);
  seen.splice(0);
  const addresses = ["javascript:alert(1)//", "';window.__struck=true;//", "'{{7*7}}${alert}"].map(
    (string) => `${string}${crypto.randomUUID()}@struck.example.org`,
  );
  const typed = addresses.at(-1) ?? "";
  // A browser takes no brackets and colons where it asks for an address; the service does.
  for (const email of addresses.slice(0, -1)) {
    await send(page, "POST", "/api/admin/invitations", { email, role: "candidate" });
  }
  await page.goto("/admin/people");
  await page.getByRole("button", { name: "Invite somebody" }).click();
  const dialog = page.getByRole("dialog", { name: "Invite somebody" });
  await dialog.getByRole("textbox", { name: "E-mail address" }).fill(typed);
  await dialog.getByRole("button", { name: "Invite" }).click();
  await shows(dialog, [typed]);
  const link = await dialog.getByRole("textbox", { name: "Invitation" }).inputValue();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await shows(page.getByRole("main"), addresses);

  const invited = await visitor(browser);
  await invited.page.goto(link);
  const address = invited.page.getByRole("textbox", { name: "E-mail address" });
  await expect(address).toHaveValue(typed);
  expect(invited.seen).toEqual([]);

  await page.getByRole("button", { name: `Withdraw: ${typed}` }).click();
  const sure = page.getByRole("dialog", { name: "Withdraw this invitation?" });
  await shows(sure, [typed]);
  await sure.getByRole("button", { name: "Withdraw" }).click();
  await expect(sure).toBeHidden();
  await page.goto("/admin/audit");
  await expect(page.getByRole("row", { name: /^Withdrew an invitation/ })).toBeVisible();
  expect(seen).toEqual([]);
});

/** Types every name, as its owner does. */
async function renamed(page: Page): Promise<void> {
  await page.goto("/account");
  const typed = page.getByRole("textbox", { name: "Name" });
  await expect(page.locator(".who")).toHaveText(struck);
  for (const name of called) {
    await typed.fill(name);
    await typed.press("Enter");
    await expect(page.locator(".who")).toHaveText(name);
    // Until then it is still saving, and would not hear the next Enter.
    await expect(page.getByRole("button", { name: "Save the name" })).toBeEnabled();
  }
  await page.reload();
  await expect(page.locator(".who")).toHaveText(last);
}

/** An admin reads what is shared only as an interviewer; a new role asks to come in again. */
async function alsoInterviewer(page: Page): Promise<void> {
  const { account } = await ask<{ account: string }>(page, "/api/me");
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name === "XSRF-TOKEN")?.value ?? "";
  const answer = await page.request.put(`/api/admin/people/${account}/roles`, {
    headers: { "X-XSRF-TOKEN": decodeURIComponent(token) },
    data: { roles: ["interviewer", "admin"] },
  });
  expect(answer.status()).toBe(204);
  await becomeInterviewer(page);
}
