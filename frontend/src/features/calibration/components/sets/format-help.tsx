const jsonl =
  '{"transcript":"a-17","question":"feature-store","rubricVersion":1,"target":"advanced","ending":"complete","turns":[{"id":1,"speaker":"candidate","text":"…","asksFor":[]}],"ratings":[{"rater":"A","criterion":"scope-sizing","level":3,"note":"","evidence":[{"turn":1,"start":0,"end":9}]}]}';

const csv =
  "transcript,question,rubric_version,target,ending,part,rater,criterion,level,note,answer";

/** What a file looks like from inside. */
export function FormatHelp() {
  return (
    <details className="help">
      <summary>What the file looks like</summary>
      <h3>JSONL: one transcript a line</h3>
      <pre tabIndex={0}>{jsonl}</pre>
      <h3>CSV: one rating a row, under this header</h3>
      <pre tabIndex={0}>{csv}</pre>
      <p>
        Levels run from 0, no evidence, to 4; an empty level means not reached. In a CSV the
        candidate’s words stand in the first row of each transcript, paragraphs apart by a blank
        line. The part is tune or measure; where it is absent, half of the transcripts go to each.
      </p>
    </details>
  );
}
