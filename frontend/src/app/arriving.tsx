import { Loader } from "@mantine/core";

/** Stands until the first page has come. */
export function Arriving() {
  return (
    <main className="gate">
      <h1 className="visually-hidden">Rehearsal</h1>
      <Loader size="sm" aria-label="Loading" />
    </main>
  );
}
