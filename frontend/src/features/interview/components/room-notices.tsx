import { Button } from "@mantine/core";
import { Link } from "react-router";
import { Icon } from "@/components/icon";
import type { Draft } from "../live/draft";
import { useDraft } from "../live/use-live";

/** Lies over the talk while it is paused: the clock stands, so the question rests as well. */
export function Paused({ onResume }: { readonly onResume: () => void }) {
  return (
    <section className="paused" aria-labelledby="paused-title">
      <div className="paused-card">
        <Icon name="pause" size={28} />
        <h2 id="paused-title">Paused</h2>
        <p>The clock stands still. Everything is kept; come back whenever you like.</p>
        <Button size="md" autoFocus onClick={onResume}>
          Resume
        </Button>
      </div>
    </section>
  );
}

interface EndedProps {
  readonly interview: string;
  readonly draft: Draft;
}

/** Stands where one wrote, once there is nothing more to say. */
export function Ended({ interview, draft }: EndedProps) {
  const unsent = useDraft(draft);
  return (
    <section className="ended" aria-labelledby="ended-title">
      <div>
        <h2 id="ended-title">The interview is over</h2>
        <p>Your report quotes what you said, criterion by criterion.</p>
        {unsent.trim() !== "" && (
          <details>
            <summary>What you had not sent</summary>
            <p className="ended-unsent">{unsent}</p>
          </details>
        )}
      </div>
      <Button component={Link} to={`/interviews/${interview}/report`} size="md">
        Read the report
      </Button>
    </section>
  );
}
