import { Skeleton } from "@mantine/core";

/** The shape of the list while it is on its way. */
export function BankSkeleton() {
  return (
    <div className="shelf" role="status" aria-label="Loading the questions">
      {[1, 2, 3, 4].map((row) => (
        <div key={row} className="entry" aria-hidden="true">
          <div className="entry-text">
            <Skeleton height={22} width="55%" mb={12} />
            <Skeleton height={14} width="90%" mb={8} />
            <Skeleton height={14} width="70%" />
          </div>
        </div>
      ))}
    </div>
  );
}
