import { createContext, type ReactNode } from "react";
import type { Finding } from "./api/report";

/** What stands beneath each finding of a report, put there by the app: the way to dispute it. */
export const BeneathFinding = createContext<(finding: Finding) => ReactNode>(() => null);
