import { Button } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/duration";
import { useShare } from "../../api/shares";
import { OnceLink } from "../once-link";
import { DaysField, fits } from "./days-field";

/** Makes a link that shows the report to whoever holds it. */
export function LinkForm({ interview }: { readonly interview: string }) {
  const [days, setDays] = useState<number | null>(14);
  const share = useShare(interview);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (fits(days)) {
      share.mutate({ kind: "link", days });
    }
  };
  const path = share.data?.path ?? null;
  return (
    <form className="sharing-way" aria-labelledby="share-link-title" onSubmit={submit}>
      <h3 id="share-link-title">By link</h3>
      <p className="quiet">Whoever holds the link can read, without signing in.</p>
      <DaysField days={days} onChange={setDays} />
      {share.isError && <ProblemNotice error={share.error} />}
      <Button type="submit" loading={share.isPending} disabled={!fits(days)}>
        Make a link
      </Button>
      {share.data !== undefined && path !== null && (
        <OnceLink
          key={path}
          label="The new link"
          path={path}
          note={`It works until ${moment(share.data.expiresAt)}. Copy it now: it is not shown again.`}
        />
      )}
    </form>
  );
}
