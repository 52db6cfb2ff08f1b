import type { ReactNode } from "react";
import { Navigate, useLocation } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { asProblem } from "@/lib/problem";
import { useMe } from "../api/get-me";
import { isForAnybody, toSignIn } from "../doors";

/**
 * Lets the pages ask for anything only when it is known who asks: two first requests at once
 * would make two guests. Where the service takes no guests, nobody gets further than the door.
 */
export function AccountGate({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  const here = useLocation();
  if (me.data !== undefined) {
    return children;
  }
  if (me.isError && asProblem(me.error).status === 401) {
    return isForAnybody(here.pathname) ? children : <Navigate to={toSignIn(here)} replace />;
  }
  return (
    <main className="gate">
      <title>Rehearsal</title>
      <h1 className="visually-hidden">Rehearsal</h1>
      {me.isError ? <ProblemNotice error={me.error} onRetry={() => me.refetch()} /> : <Waiting />}
    </main>
  );
}
