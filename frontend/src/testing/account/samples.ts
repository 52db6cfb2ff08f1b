import type { Account } from "@/features/account/api/account";
import type { Me } from "@/features/account/api/get-me";
import type { Session } from "@/features/account/api/sessions";

export const sampleGuest: Me = {
  account: "a1",
  name: "Guest",
  guest: true,
  roles: ["candidate"],
  email: null,
  secondFactor: "off",
  secondFactorMissing: false,
};

/** The guest of the other tests, now with a name. */
export const sampleNamed: Me = {
  ...sampleGuest,
  name: "Cleo",
  guest: false,
  email: "cleo@example.org",
};

export const sampleWaysIn = {
  guests: true,
  mail: false,
  passwordMin: 12,
  passwordMax: 256,
  providers: [],
};

export const sampleAccount: Account = {
  account: "a1",
  name: "Cleo",
  email: "cleo@example.org",
  guest: false,
  createdAt: "2026-11-01T09:00:00Z",
  password: true,
  secondFactor: "off",
  secondFactorRequired: false,
  recoveryCodesLeft: 0,
  provider: null,
};

const often = { createdAt: "2026-11-01T09:00:00Z", lastAt: "2026-11-20T09:00:00Z" };

export const sampleSessions: readonly Session[] = [
  { id: "s1", device: "Firefox on Linux", current: true, ...often },
  { id: "s2", device: "Safari on iPhone", current: false, ...often },
];
