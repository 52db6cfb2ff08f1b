import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { RouterProvider } from "react-router";
import { cspNonce } from "@/lib/csp-nonce";
import { createQueryClient } from "./query-client";
import type { AppRouter } from "./router";
import { whenRefused } from "./signed-out";
import { cssVariables, theme } from "./theme";

/** Everything that all pages stand on. */
export function App({ router }: { readonly router: AppRouter }) {
  const [queries] = useState(() =>
    createQueryClient((asked) => {
      const navigate = (to: string) => router.navigate(to);
      void whenRefused(asked, { place: router.state.location, navigate });
    }),
  );
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={cspNonce}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
