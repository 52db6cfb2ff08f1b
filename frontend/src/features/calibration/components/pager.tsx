import { Button } from "@mantine/core";

interface PagerProps {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
}

/** Leads through a list that is longer than one page. */
export function Pager({ offset, size, total, onMove }: PagerProps) {
  if (total <= size) {
    return null;
  }
  return (
    <nav className="pager" aria-label="Pages">
      <Button
        variant="default"
        size="xs"
        disabled={offset === 0}
        onClick={() => {
          onMove(Math.max(0, offset - size));
        }}
      >
        Earlier
      </Button>
      <span>
        {offset + 1}–{Math.min(total, offset + size)} of {total}
      </span>
      <Button
        variant="default"
        size="xs"
        disabled={offset + size >= total}
        onClick={() => {
          onMove(offset + size);
        }}
      >
        Later
      </Button>
    </nav>
  );
}
