import { Button, NativeSelect } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { use } from "react";
import { type Scoring, useScorings } from "../../api/scorings";
import { firstScoring, Reader } from "../../reader";
import { askedWord, basisWord, scoringWord } from "../../scoring-words";
import { useScoringAddress } from "../../use-scoring-address";
import { DropScoring } from "./drop-scoring";
import { ScoreAgain } from "./score-again";

/** By what the report was scored, the other scorings of the interview, and the way to another one. */
export function Scorings({ interview }: { readonly interview: string }) {
  const { own, scoring } = use(Reader);
  const all = useScorings(interview);
  const shown = all.data?.scorings.find(({ number }) => number === scoring);
  if (all.data === undefined || shown === undefined) {
    return null;
  }
  return (
    <section className="scorings no-print" aria-label="Scorings">
      <div className="scorings-line">
        <p>
          {shown.status === "judging" ? "Being scored with " : "Scored with "}
          {basisWord(shown)}
        </p>
        <p className="quiet">{askedWord(shown)}</p>
        {own && shown.number !== firstScoring && (
          <p className="quiet">
            Who holds a link sees the first scoring; interviewers you name see all of them.
          </p>
        )}
      </div>
      <div className="scorings-ways">
        {all.data.scorings.length > 1 && <Picker scorings={all.data.scorings} shown={shown} />}
        {shown.mayDelete && <DropScoring interview={interview} scoring={shown} />}
        {all.data.canAsk && <Again interview={interview} />}
      </div>
    </section>
  );
}

interface PickerProps {
  readonly scorings: readonly Scoring[];
  readonly shown: Scoring;
}

function Picker({ scorings, shown }: PickerProps) {
  const [, go] = useScoringAddress();
  const written = scorings.filter(({ status }) => status !== "judging");
  const other = written.findLast(({ number }) => number !== shown.number);
  const compares = other !== undefined && shown.status !== "judging";
  return (
    <>
      <NativeSelect
        aria-label="Scoring shown"
        className="scorings-picker"
        size="xs"
        value={String(shown.number)}
        data={scorings.map((one) => ({ value: String(one.number), label: scoringWord(one) }))}
        onChange={(event) => {
          go({ scoring: Number(event.currentTarget.value), beside: null });
        }}
      />
      {compares && (
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            const before = shown.number === firstScoring ? shown.number : firstScoring;
            const after = shown.number === firstScoring ? other.number : shown.number;
            go({ scoring: after, beside: before });
          }}
        >
          Compare
        </Button>
      )}
    </>
  );
}

function Again({ interview }: { readonly interview: string }) {
  const [opened, openIs] = useDisclosure(false);
  return (
    <>
      <Button variant="default" size="xs" onClick={openIs.open}>
        Score again …
      </Button>
      <ScoreAgain interview={interview} opened={opened} onClose={openIs.close} />
    </>
  );
}
