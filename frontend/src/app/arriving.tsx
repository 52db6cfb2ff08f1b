import { Waiting } from "@/components/waiting";

/** Stands until the first page has come. */
export function Arriving() {
  return (
    <main className="gate">
      <h1 className="visually-hidden">Rehearsal</h1>
      <Waiting />
    </main>
  );
}
