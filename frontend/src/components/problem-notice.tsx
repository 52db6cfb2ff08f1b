import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { asProblem } from "@/lib/problem";
import { Icon } from "./icon";

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: (() => unknown) | undefined;
  /** Another way out, such as a link to the list. */
  readonly children?: ReactNode;
}

/** Says what failed in plain words, and offers what can be done about it. */
export function ProblemNotice({ error, onRetry, children }: ProblemNoticeProps) {
  const problem = asProblem(error);
  const retriable = onRetry !== undefined && problem.passing;
  return (
    <div className="problem" role="alert">
      <span className="problem-icon">
        <Icon name="alert" size={22} />
      </span>
      <div>
        <p className="problem-title">{problem.title}</p>
        <p className="problem-detail">{problem.message}</p>
        {(retriable || children !== undefined) && (
          <div className="problem-ways">
            {retriable && (
              <Button size="xs" variant="default" onClick={() => void onRetry()}>
                Try again
              </Button>
            )}
            {children}
          </div>
        )}
      </div>
    </div>
  );
}
