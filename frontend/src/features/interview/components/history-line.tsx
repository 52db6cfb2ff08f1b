import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { Link } from "react-router";
import { Icon } from "@/components/icon";
import { minutes, moment } from "@/lib/duration";
import { difficultyLabel, statusLabel, verdictLabel } from "@/lib/words";
import type { InterviewLine } from "../api/interviews";

interface HistoryLineProps {
  readonly interview: InterviewLine;
  readonly onDelete: () => void;
}

export function HistoryLine({ interview, onDelete }: HistoryLineProps) {
  const ended = interview.status === "ended";
  const room = `/interviews/${interview.id}`;
  const way = ended ? `${room}/report` : room;
  return (
    <li className="past">
      <div className="past-text">
        <h2>
          <Link to={way}>{interview.title}</Link>
        </h2>
        <p className="past-meta">
          <time dateTime={interview.startedAt}>{moment(interview.startedAt)}</time>
          <span>{difficultyLabel[interview.target]} bar</span>
          <span>
            {minutes(interview.elapsedSeconds)} of {minutes(interview.limitSeconds)}
          </span>
        </p>
      </div>
      <Outcome interview={interview} />
      <div className="past-ways">
        <Button
          component={Link}
          to={way}
          size="xs"
          variant={ended ? "default" : "filled"}
          aria-label={`${ended ? "Report" : "Resume"}: ${interview.title}`}
        >
          {ended ? "Report" : "Resume"}
        </Button>
        {ended && (
          <Tooltip label="Share">
            <ActionIcon
              component={Link}
              to={`${way}#share`}
              variant="subtle"
              color="gray"
              size={32}
              aria-label={`Share: ${interview.title}`}
            >
              <Icon name="share" />
            </ActionIcon>
          </Tooltip>
        )}
        <Tooltip label="Delete">
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={`Delete: ${interview.title}`}
            onClick={onDelete}
          >
            <Icon name="trash" />
          </ActionIcon>
        </Tooltip>
      </div>
    </li>
  );
}

function Outcome({ interview }: { readonly interview: InterviewLine }) {
  if (interview.status !== "ended" || interview.verdict === null) {
    return <p className="past-outcome is-open">{statusLabel[interview.status]}</p>;
  }
  return (
    <p className="past-outcome">
      {verdictLabel[interview.verdict]}
      {interview.score !== null && (
        <span className="past-score">{interview.score.toFixed(1)} of 4</span>
      )}
    </p>
  );
}
