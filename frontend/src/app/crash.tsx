import { Button } from "@mantine/core";
import { Page } from "@/components/page";

/** The last way out when a page itself fails. */
export function Crash() {
  return (
    <div className="crash">
      <Page
        title="This page failed"
        lead="That is a fault of ours. What you said and wrote is kept by the service and in your browser."
      >
        <div className="dialog-ways">
          <Button
            onClick={() => {
              location.reload();
            }}
          >
            Reload
          </Button>
          <Button component="a" href="/" variant="default">
            To the questions
          </Button>
        </div>
      </Page>
    </div>
  );
}
