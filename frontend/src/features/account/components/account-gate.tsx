import { Loader } from "@mantine/core";
import type { ReactNode } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { useMe } from "../api/get-me";

/**
 * Lets the pages ask for anything only when it is known who asks: two first requests at once
 * would make two guests.
 */
export function AccountGate({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  if (me.isSuccess) {
    return children;
  }
  return (
    <main className="gate">
      <title>Rehearsal</title>
      <h1 className="visually-hidden">Rehearsal</h1>
      {me.isError ? (
        <ProblemNotice error={me.error} onRetry={() => me.refetch()} />
      ) : (
        <Loader size="sm" aria-label="Loading" />
      )}
    </main>
  );
}
