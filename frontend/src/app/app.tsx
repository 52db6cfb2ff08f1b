import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { RouterProvider } from "react-router";
import { AccountGate } from "@/features/account/components/account-gate";
import { cspNonce } from "@/lib/csp-nonce";
import { createQueryClient } from "./query-client";
import type { AppRouter } from "./router";
import { cssVariables, theme } from "./theme";

/** Everything that all pages stand on. */
export function App({ router }: { readonly router: AppRouter }) {
  const [queries] = useState(createQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={cspNonce}
    >
      <QueryClientProvider client={queries}>
        <AccountGate>
          <RouterProvider router={router} />
        </AccountGate>
      </QueryClientProvider>
    </MantineProvider>
  );
}
