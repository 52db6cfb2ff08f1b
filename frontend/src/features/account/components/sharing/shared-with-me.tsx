import { Skeleton } from "@mantine/core";
import { Link } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/duration";
import { type ShownToMe, useShownToMe } from "../../api/shared";

/** The interviews that candidates show to this interviewer. */
export function SharedWithMe() {
  const shown = useShownToMe();
  return (
    <Page
      title="Shared with you"
      lead="Candidates show you these reports for a time, and may take that back."
    >
      {shown.isError && <ProblemNotice error={shown.error} onRetry={() => shown.refetch()} />}
      {shown.isPending && (
        <div role="status" aria-label="Loading what is shared with you">
          <Skeleton height={64} mb={16} />
          <Skeleton height={64} mb={16} />
        </div>
      )}
      {shown.data?.length === 0 && (
        <div className="empty">
          <h2>Nothing is shared with you now</h2>
          <p>
            A candidate shares a report from its own page, with the e-mail address of your account.
          </p>
        </div>
      )}
      {shown.data !== undefined && shown.data.length > 0 && (
        <ul className="rows">
          {shown.data.map((one) => (
            <Line key={`${one.interview}:${one.sharedAt}`} shown={one} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Line({ shown }: { readonly shown: ShownToMe }) {
  return (
    <li className="row">
      <div>
        <h2>
          <Link to={`/interviews/${shown.interview}/report`}>{shown.title}</Link>
        </h2>
        <p className="row-meta">
          {shown.candidate}, <time dateTime={shown.sharedAt}>shared {moment(shown.sharedAt)}</time>
        </p>
      </div>
      <p className="row-side">
        <time dateTime={shown.expiresAt}>until {moment(shown.expiresAt)}</time>
      </p>
    </li>
  );
}
