import { Button } from "@mantine/core";
import { Link, useParams } from "react-router";
import { Icon } from "@/components/icon";
import { Page } from "@/components/page";
import { WaitingPlace } from "@/components/waiting";
import { useMe } from "@/features/account/api/get-me";
import { SharePart } from "@/features/account/components/sharing/share-part";
import { BeneathFinding } from "@/features/assessment/beneath-finding";
import { ReportPage } from "@/features/assessment/components/report-page";
import { firstScoring, Reader } from "@/features/assessment/reader";
import { useScoringAddress } from "@/features/assessment/use-scoring-address";
import { DisputeFinding } from "@/features/calibration/components/disputes/dispute-finding";
import { EngineJudge } from "@/features/engine/components/engine-judge";
import { EngineReport } from "@/features/engine/components/engine-report";
import { useInterviews } from "@/features/interview/api/interviews";

/** One's own report, or, for an interviewer, one that a candidate shows. */
export function ReportRoute() {
  const { id = "" } = useParams();
  const me = useMe();
  return me.data?.roles.includes("interviewer") === true ? (
    <ForInterviewer key={id} id={id} />
  ) : (
    <Own key={id} id={id} />
  );
}

/** Interviewers practise as well: what is not among their own interviews is shown to them. */
function ForInterviewer({ id }: { readonly id: string }) {
  const mine = useInterviews();
  if (mine.isPending) {
    return (
      <Page title="Report">
        <WaitingPlace label="Loading the report" height={160} />
      </Page>
    );
  }
  return mine.data?.some((interview) => interview.id === id) === true ? (
    <Own id={id} />
  ) : (
    <Shown id={id} />
  );
}

function Own({ id }: { readonly id: string }) {
  const [{ scoring }] = useScoringAddress();
  const first = scoring === firstScoring;
  return (
    <Reader value={{ own: true, link: null, scoring }}>
      <BeneathFinding
        value={({ criterion, title, kind }) =>
          kind === "not-judged" ? null : (
            <DisputeFinding interview={id} scoring={scoring} criterion={criterion} title={title} />
          )
        }
      >
        <ReportPage
          interview={id}
          judge={first && <EngineJudge interview={id} />}
          engine={<EngineReport interview={id} />}
          ways={<ToShare />}
          after={<SharePart interview={id} />}
        />
      </BeneathFinding>
    </Reader>
  );
}

function ToShare() {
  return (
    <Button
      className="no-print"
      component="a"
      href="#share"
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<Icon name="share" size={16} />}
    >
      Share
    </Button>
  );
}

/** Who did not have the interview reads, and asks for nothing that is its candidate's alone. */
function Shown({ id }: { readonly id: string }) {
  const [{ scoring }] = useScoringAddress();
  return (
    <Reader value={{ own: false, link: null, scoring }}>
      <aside className="shown" aria-label="Shared with you">
        <p>
          <strong>A candidate shows you this.</strong> You see the report and the conversation, not
          their notes. They can take it back at any time.
        </p>
      </aside>
      <ReportPage
        interview={id}
        judge={null}
        engine={null}
        back={<Link to="/shared-with-me">Shared with you</Link>}
      />
    </Reader>
  );
}
