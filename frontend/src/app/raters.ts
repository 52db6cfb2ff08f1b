import type { Me } from "@/features/account/api/get-me";

/** Whether somebody may rate, calibrate and change rubrics. */
export function mayRate(me: Me | undefined): boolean {
  return me?.roles.some((role) => role === "interviewer" || role === "admin") === true;
}

/** Whether candidates can share their reports with somebody by name. */
export function mayBeShownReports(me: Me): boolean {
  return me.roles.includes("interviewer");
}

/** Whether somebody may look after the people of this service. */
export function mayAdminister(me: Me): boolean {
  return me.roles.includes("admin");
}
