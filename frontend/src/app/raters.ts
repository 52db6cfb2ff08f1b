import type { Me } from "@/features/account/api/get-me";

/** Whether somebody may rate, calibrate and change rubrics. */
export function mayRate(me: Me | undefined): boolean {
  return me?.roles.some((role) => role === "interviewer" || role === "admin") === true;
}
