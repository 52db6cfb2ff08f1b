import { expect, type Page } from "@playwright/test";

const password = "a long enough passphrase";

/**
 * Makes the browser's person somebody who may rate. The service prints a link for its first admin
 * when it starts for the first time; FIRST_ADMIN holds what stands behind its "#".
 */
export async function becomeInterviewer(page: Page): Promise<void> {
  const token = process.env["FIRST_ADMIN"] ?? "";
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const status = await page.evaluate(
    async ([secret, words]) => {
      const cookie = document.cookie.split("; ").find((each) => each.startsWith("XSRF-TOKEN="));
      const response = await fetch("/api/links/use", {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "X-XSRF-TOKEN": cookie?.slice("XSRF-TOKEN=".length) ?? "",
        },
        body: JSON.stringify({
          token: secret,
          password: words,
          name: "Ida",
          email: "ida@example.org",
        }),
      });
      return response.status;
    },
    [token, password] as const,
  );
  expect(status, "using the first admin's link").toBe(200);
}
