import { Skeleton } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/duration";
import { asProblem } from "@/lib/problem";
import { useOpened } from "../../api/shared";
import { useLinkToken } from "../../use-link-token";

interface SharedLinkProps {
  /** The report of what the link shows; the app puts it there. */
  readonly report: (interview: string, token: string) => ReactNode;
}

/** What somebody sees who was sent a link. */
export function SharedLink({ report }: SharedLinkProps) {
  const token = useLinkToken();
  return token === null ? <NoLink /> : <Behind key={token} token={token} report={report} />;
}

function Behind({ token, report }: SharedLinkProps & { readonly token: string }) {
  const opened = useOpened(token);
  if (opened.data !== undefined) {
    return (
      <>
        <aside className="shown" aria-label="Shared with you">
          <p>
            <strong>Somebody shares this interview with you.</strong> You see the report and the
            conversation, not their name, their notes or any other interview of theirs. The link
            works until {moment(opened.data.expiresAt)}, unless they take it back before.
          </p>
        </aside>
        {report(opened.data.interview, token)}
      </>
    );
  }
  if (opened.isError && asProblem(opened.error).status === 404) {
    return <Over />;
  }
  return (
    <Page title="Shared with you">
      {opened.isError ? (
        <ProblemNotice error={opened.error} onRetry={() => opened.refetch()} />
      ) : (
        <div role="status" aria-label="Opening the link">
          <Skeleton height={160} mb={24} />
          <Skeleton height={24} width="60%" />
        </div>
      )}
    </Page>
  );
}

/** The same words whether it has ended, was taken back or never was: that is nobody's business. */
export function Over() {
  return (
    <Page
      title="This link does not work any more"
      lead="Its time is over, or it was taken back. Ask whoever sent it to you for a new one."
    >
      <p>
        <Link to="/">To the questions</Link>
      </p>
    </Page>
  );
}

function NoLink() {
  return (
    <Page
      title="This page needs its link"
      lead="Open the link that you were sent, with everything that stands behind the “#”."
    >
      <p>
        <Link to="/">To the questions</Link>
      </p>
    </Page>
  );
}
