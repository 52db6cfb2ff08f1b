import { Loader } from "@mantine/core";

/** A turning wheel that says what is awaited. Its role gives it a name that a screen reader may read. */
export function Waiting({ label = "Loading" }: { readonly label?: string }) {
  return <Loader size="sm" role="status" aria-label={label} />;
}
