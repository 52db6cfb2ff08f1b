import { Button } from "@mantine/core";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { moment } from "@/lib/duration";
import { type Session, useEndSession, useSessions } from "../api/sessions";
import { useLeaving } from "../use-leaving";

/** Where one is signed in, and the ways out. */
export function SessionList({ guest }: { readonly guest: boolean }) {
  const sessions = useSessions();
  const end = useEndSession();
  const { leave, leaveEverywhere } = useLeaving();
  if (sessions.isError) {
    return <ProblemNotice error={sessions.error} onRetry={() => sessions.refetch()} />;
  }
  if (sessions.isPending) {
    return <WaitingPlace label="Loading your sessions" height={64} />;
  }
  const failure = end.error ?? leave.error ?? leaveEverywhere.error;
  return (
    <div className="form">
      <ul className="sessions">
        {sessions.data.map((session) => (
          <Line
            key={session.id}
            session={session}
            ending={end.isPending && end.variables === session.id}
            onEnd={() => {
              end.mutate(session.id);
            }}
          />
        ))}
      </ul>
      {failure !== null && <ProblemNotice error={failure} />}
      {!guest && (
        <div className="form-ways">
          <Button
            variant="default"
            loading={leave.isPending}
            onClick={() => {
              leave.mutate();
            }}
          >
            Sign out
          </Button>
          <Button
            variant="default"
            loading={leaveEverywhere.isPending}
            onClick={() => {
              leaveEverywhere.mutate();
            }}
          >
            Sign out everywhere
          </Button>
        </div>
      )}
    </div>
  );
}

interface LineProps {
  readonly session: Session;
  readonly ending: boolean;
  readonly onEnd: () => void;
}

function Line({ session, ending, onEnd }: LineProps) {
  return (
    <li className="session">
      <div>
        <p className="session-device">
          {session.device}
          {session.current && <span className="session-here">this one</span>}
        </p>
        <p className="form-note">
          Since {moment(session.createdAt)}, last used {moment(session.lastAt)}
        </p>
      </div>
      {!session.current && (
        <Button
          size="xs"
          variant="default"
          loading={ending}
          aria-label={`End: ${session.device}, since ${moment(session.createdAt)}`}
          onClick={onEnd}
        >
          End
        </Button>
      )}
    </li>
  );
}
