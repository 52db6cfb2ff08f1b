import type { ReactNode } from "react";
import { Link } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { useInterview } from "../api/interviews";
import { OpenRoom } from "./open-room";

interface RoomProps {
  readonly id: string;
  /** Who speaks, for the bar. */
  readonly voice: ReactNode;
  /** What is amiss with who speaks or judges, if anything. */
  readonly trouble: ReactNode;
  /** Asked when the service takes the candidate for nobody; leads to the door when that is so. */
  readonly isStillHere: () => Promise<boolean>;
}

/** The interview room: first what is fixed, then the talk itself. */
export function Room({ id, isStillHere, ...bar }: RoomProps) {
  const interview = useInterview(id);
  if (interview.isSuccess) {
    return <OpenRoom key={id} interview={interview.data} isStillHere={isStillHere} {...bar} />;
  }
  return (
    <main className="gate">
      <title>Interview – Rehearsal</title>
      <h1 className="visually-hidden">Interview</h1>
      {interview.isError ? (
        <ProblemNotice error={interview.error} onRetry={() => interview.refetch()}>
          <Link to="/history">Your interviews</Link>
        </ProblemNotice>
      ) : (
        <Waiting label="Loading the interview" />
      )}
    </main>
  );
}
