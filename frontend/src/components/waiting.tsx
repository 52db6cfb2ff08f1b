import { Loader, Skeleton } from "@mantine/core";

/** A turning wheel that says what is awaited. Its role gives it a name that a screen reader may read. */
export function Waiting({ label = "Loading" }: { readonly label?: string }) {
  return <Loader size="sm" role="status" aria-label={label} />;
}

interface PlaceProps {
  readonly label: string;
  readonly height: number;
  readonly rows?: number;
}

/** The place of what is awaited, as high as it will be, so that little moves when it comes. */
export function WaitingPlace({ label, height, rows = 1 }: PlaceProps) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} mb={row === rows - 1 ? 0 : 16} />
      ))}
    </div>
  );
}
