import { Switch } from "@mantine/core";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { moment } from "@/lib/duration";
import { useConsent, useDecide } from "../../api/consent";

/** Asks, apart from sharing and off by default, whether the interview may serve to calibrate. */
export function ConsentPart({ interview }: { readonly interview: string }) {
  const consent = useConsent(interview);
  const decide = useDecide(interview);
  const given = decide.isPending ? decide.variables : consent.data?.given;
  const at = consent.data?.at ?? null;
  return (
    <section className="consent" aria-labelledby="consent-title">
      <h2 id="consent-title">Help to make the judge better</h2>
      <p className="sharing-lead" id="consent-means">
        If you say yes, the conversation, without your name, goes to the interviewers here, who rate
        it to check how well the judge agrees with people. You can say no again at any time: the
        copy is then removed, but where it is already part of a frozen set it stays, and nothing
        says any more that it was yours.
      </p>
      {consent.isError && <ProblemNotice error={consent.error} onRetry={() => consent.refetch()} />}
      {consent.isPending && <WaitingPlace label="Loading your decision" height={32} />}
      {given !== undefined && (
        <Switch
          label="The conversation may be used for calibration"
          aria-describedby="consent-means"
          checked={given}
          disabled={decide.isPending}
          onChange={(event) => {
            decide.mutate(event.currentTarget.checked);
          }}
        />
      )}
      {decide.isError && <ProblemNotice error={decide.error} />}
      <p className="quiet" role="status">
        {at !== null && given === true && `Allowed since ${moment(at)}.`}
      </p>
    </section>
  );
}
