import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { Icon } from "@/components/icon";
import { asProblem } from "@/lib/problem";
import { faultsOf, type Transcript, useSubmitSheet } from "../../api/rating";
import { entryOf, forgetDraft, isSet, missing, sheetOf } from "../../rating-draft";
import { selectedSpans } from "../../selection";
import { useFlag } from "../../use-flag";
import { useRating } from "../../use-rating";
import { useRatingKeys } from "../../use-rating-keys";
import { useSeconds } from "../../use-seconds";
import { CriteriaRail } from "./criteria-rail";
import { RatingKeysDialog } from "./rating-keys-dialog";
import { SubmitDialog } from "./submit-dialog";
import { TranscriptToMark } from "./transcript-to-mark";
import { useDeskFocus } from "./use-desk-focus";

interface RatingDeskProps {
  readonly account: string;
  readonly transcript: Transcript;
  readonly correcting: boolean;
}

/** Transcript and criteria side by side, until the sheet is handed in. */
export function RatingDesk({ account, transcript, correcting }: RatingDeskProps) {
  const { criteria } = transcript;
  const rating = useRating(account, transcript, correcting);
  const submit = useSubmitSheet(transcript.transcript);
  const seconds = useSeconds();
  const navigate = useNavigate();
  const [keysOn, setKeysOn] = useFlag("rehearsal.rating.keys");
  const [asking, askingIs] = useDisclosure(false);
  const [keys, keysAre] = useDisclosure(false);
  const [faults, setFaults] = useState<Faults>(new Map());
  const [refused, setRefused] = useState<Faults>(new Map());
  const frame = useRef<HTMLDivElement>(null);
  const { desk, focus } = useDeskFocus(rating.state.active);
  const done = criteria.filter(({ id }) => isSet(entryOf(rating.state.draft, id))).length;

  const ask = () => {
    const open = missing(criteria, rating.state.draft);
    setFaults(open);
    setRefused(new Map());
    const [first] = open.keys();
    if (first === undefined) {
      askingIs.open();
    } else {
      rating.choose(first);
      rating.say(`${open.size} criteria still need a look`);
      focus("criterion");
    }
  };
  const handIn = () => {
    const about = {
      rubricVersion: transcript.rubricVersion,
      correctionOf: correcting ? (transcript.mine?.id ?? null) : null,
      seconds: seconds(),
    };
    submit.mutate(sheetOf(criteria, rating.state.draft, about), {
      onSuccess: () => {
        forgetDraft(rating.key);
        void navigate("comparison");
      },
      onError: (error) => {
        setRefused(faultsOf(asProblem(error).body));
      },
    });
  };
  useRatingKeys({
    rating,
    titleOf: (id) => criteria.find((criterion) => criterion.id === id)?.title ?? id,
    on: keysOn,
    selection: () => {
      const spans = frame.current === null ? [] : selectedSpans(frame.current);
      getSelection()?.removeAllRanges();
      return spans.length > 0 && rating.mark(spans) > 0;
    },
    focus: (what) => {
      if (what === "transcript") {
        frame.current?.focus({ preventScroll: true });
      } else {
        focus(what);
      }
    },
    submit: ask,
    help: keysAre.open,
  });

  return (
    <div className="desk" ref={desk}>
      <p className="visually-hidden" role="status">
        {rating.state.said}
      </p>
      <TranscriptToMark
        transcript={transcript}
        state={rating.state}
        frame={frame}
        onSelect={rating.mark}
      />
      <div className="desk-side">
        <CriteriaRail
          transcript={transcript}
          rating={rating}
          faults={
            new Map([...stillOpen(faults, missing(criteria, rating.state.draft)), ...refused])
          }
        />
        <div className="desk-foot">
          <p>
            {done} of {criteria.length} set
          </p>
          <Button variant="subtle" color="gray" onClick={keysAre.open}>
            <Icon name="keyboard" />
            <span className="desk-foot-word">Keys</span>
          </Button>
          <Button onClick={ask}>Submit</Button>
        </div>
      </div>
      <SubmitDialog
        opened={asking}
        correcting={correcting}
        transcript={transcript}
        draft={rating.state.draft}
        busy={submit.isPending}
        error={submit.error}
        onCancel={() => {
          submit.reset();
          askingIs.close();
        }}
        onConfirm={handIn}
      />
      <RatingKeysDialog opened={keys} on={keysOn} onTurn={setKeysOn} onClose={keysAre.close} />
    </div>
  );
}

type Faults = ReadonlyMap<string, string>;

/** What was found missing disappears as soon as it is there; what the service refused stays. */
function stillOpen(found: Faults, open: Faults): Faults {
  return new Map([...found].filter(([criterion]) => open.has(criterion)));
}
