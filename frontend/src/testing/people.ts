import { http, HttpResponse } from "msw";
import type { Invitation } from "@/features/account/api/invitations";
import type { Person } from "@/features/account/api/people";
import { refused, service } from "./service";

const ida: Person = {
  account: "a1",
  name: "Ida",
  email: "ida@example.org",
  roles: ["candidate", "admin"],
  locked: false,
  secondFactor: "on",
  createdAt: "2026-11-01T08:00:00Z",
  lastAt: "2026-11-21T08:00:00Z",
};

const kim: Person = {
  ...ida,
  account: "a2",
  name: "Kim",
  email: "kim@example.org",
  roles: ["candidate"],
  secondFactor: "off",
  lastAt: null,
};

export const invitedNia: Invitation = {
  id: "i1",
  email: "nia@example.org",
  role: "interviewer",
  expiresAt: "2026-11-28T12:00:00Z",
};

/** Makes the visitor an admin among people in memory; answers what was done to them. */
export function asAdmin(...invited: readonly Invitation[]) {
  const people = [ida, kim];
  let open = invited;
  const done: { readonly to: string; readonly what: string; readonly body: unknown }[] = [];
  const note = async (request: Request, account: unknown) => {
    const body: unknown = request.method === "PUT" ? await request.json() : null;
    const what = `${request.method} ${new URL(request.url).pathname.split("/").at(-1) ?? ""}`;
    done.push({ to: String(account), what, body });
    return body;
  };
  const change = (account: unknown, changed: Partial<Person>) => {
    const place = people.findIndex((person) => person.account === account);
    people.splice(place, 1, { ...(people[place] ?? ida), ...changed });
    return new HttpResponse(null, { status: 204 });
  };
  service.use(
    http.get("*/api/me", () =>
      HttpResponse.json({
        account: ida.account,
        name: ida.name,
        guest: false,
        roles: ida.roles,
        email: ida.email,
        secondFactor: "on",
        secondFactorMissing: false,
      }),
    ),
    http.get("*/api/admin/people", ({ request }) => {
      const asked = new URL(request.url).searchParams;
      const search = asked.get("search") ?? "";
      const role = asked.get("role") ?? "";
      const found = people
        .filter(({ name, email }) => `${name} ${email ?? ""}`.toLowerCase().includes(search))
        .filter(({ roles }) => role === "" || roles.some((one) => one === role));
      return HttpResponse.json({ people: found, more: false });
    }),
    http.put("*/api/admin/people/:account/roles", async ({ request, params }) => {
      const { roles } = (await note(request, params["account"])) as Pick<Person, "roles">;
      return params["account"] === ida.account && !roles.includes("admin")
        ? refused(409, "This is the last admin. Make somebody else an admin first.")
        : change(params["account"], { roles });
    }),
    http.put("*/api/admin/people/:account/lock", async ({ request, params }) => {
      const { locked } = (await note(request, params["account"])) as Pick<Person, "locked">;
      return change(params["account"], { locked });
    }),
    http.delete("*/api/admin/people/:account/second-factor", async ({ request, params }) => {
      await note(request, params["account"]);
      return change(params["account"], { secondFactor: "off" });
    }),
    http.get("*/api/admin/invitations", () => HttpResponse.json(open)),
    http.delete("*/api/admin/invitations/:id", async ({ request, params }) => {
      await note(request, params["id"]);
      open = open.filter(({ id }) => id !== params["id"]);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post("*/api/admin/people/:account/password-link", () =>
      HttpResponse.json({ path: "/link#once", expiresAt: "2026-11-21T14:00:00Z" }, { status: 201 }),
    ),
  );
  return done;
}
