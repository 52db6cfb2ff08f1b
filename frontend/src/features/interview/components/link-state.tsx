import { Button } from "@mantine/core";
import { useNow } from "@/lib/use-now";
import type { Link } from "../live/view";

interface LinkStateProps {
  readonly link: Link;
  readonly onRetry: () => void;
}

/** Speaks up only when the connection is not there. */
export function LinkState({ link, onRetry }: LinkStateProps) {
  const now = useNow(link.kind === "waiting");
  switch (link.kind) {
    case "open":
    case "over":
      return <div role="status" className="link" />;
    case "connecting":
      return (
        <div role="status" className="link is-shown">
          Connecting …
        </div>
      );
    case "waiting":
      return (
        <div className="link is-shown is-lost">
          <span role="status">The connection is lost. What you write is kept.</span>
          <span aria-hidden="true">{inSeconds(link.until - now)}</span>
          <Button size="compact-xs" variant="default" onClick={onRetry}>
            Try now
          </Button>
        </div>
      );
    case "stopped":
      return (
        <div role="alert" className="link is-shown is-lost">
          <span>{link.why} What you wrote is kept.</span>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              location.reload();
            }}
          >
            Reload
          </Button>
        </div>
      );
  }
}

function inSeconds(millis: number): string {
  const seconds = Math.ceil(millis / 1000);
  return seconds > 0 ? `Next try in ${seconds} s.` : "Trying …";
}
