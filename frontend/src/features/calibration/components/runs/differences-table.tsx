import { Link } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { useDifferences } from "../../api/runs";
import { ratingWord, readable, shortId } from "../../words";
import { Scroll } from "../scroll";

/** The findings on which judge and humans are farthest apart, each leading to its transcript. */
export function DifferencesTable({ run }: { readonly run: string }) {
  const differences = useDifferences(run);
  if (differences.isError) {
    return <ProblemNotice error={differences.error} onRetry={() => differences.refetch()} />;
  }
  if (differences.isPending) {
    return <WaitingPlace label="Loading the differences" height={240} />;
  }
  if (differences.data.length === 0) {
    return <p className="quiet">Judge and humans set the same level everywhere.</p>;
  }
  return (
    <Scroll label="Where judge and humans differ">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Criterion</th>
            <th scope="col">Judge</th>
            <th scope="col">Humans</th>
            <th scope="col">Apart, in levels</th>
          </tr>
        </thead>
        <tbody>
          {differences.data.map((each) => (
            <tr key={`${each.transcript}:${each.criterion}`}>
              <th scope="row">
                <Link to={`/studio/transcripts/${each.transcript}/comparison`}>
                  {readable(each.question)}
                </Link>
                <small>No. {shortId(each.transcript)}</small>
              </th>
              <td>{each.title}</td>
              <td>{ratingWord(each.judge)}</td>
              <td>{each.humans.map(ratingWord).join(", ")}</td>
              <td>{each.distance}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
