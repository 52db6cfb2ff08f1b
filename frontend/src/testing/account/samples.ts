import type { Me } from "@/features/account/api/get-me";

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
