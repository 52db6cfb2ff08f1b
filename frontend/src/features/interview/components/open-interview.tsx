import { Link } from "react-router";
import { Icon } from "@/components/icon";
import { minutes } from "@/lib/duration";
import { useInterviews } from "../api/interviews";

/** Leads back into the interview that was left open last, if there is one. */
export function OpenInterview() {
  const interviews = useInterviews();
  const open = interviews.data?.find(({ status }) => status === "running" || status === "paused");
  if (open === undefined) {
    return null;
  }
  return (
    <p className="resume">
      <span>
        You left <strong>{open.title}</strong> with{" "}
        {minutes(open.limitSeconds - open.elapsedSeconds)} to go.
      </span>
      <Link to={`/interviews/${open.id}`}>
        Continue <Icon name="next" size={16} />
      </Link>
    </p>
  );
}
