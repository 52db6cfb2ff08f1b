import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { moment } from "@/lib/duration";
import { type Quality, useQuality } from "../../api/quality";
import { count } from "../../words";
import { AgreementView } from "../agreement/agreement-view";
import { CertificateCard } from "../agreement/certificate-card";
import { BiasTable } from "../bias/bias-table";

/** For everybody: what was measured of the judge, what that means, and what it does not. */
export function QualityPage() {
  const quality = useQuality();
  return (
    <Page
      title="How good is the judge?"
      lead="A score is worth as much as the judge behind it. This is what was measured, and what was not."
    >
      {quality.isError && <ProblemNotice error={quality.error} onRetry={() => quality.refetch()} />}
      {quality.isPending && <WaitingPlace label="Loading the measurements" height={320} />}
      {quality.data !== undefined && <Measured quality={quality.data} />}
    </Page>
  );
}

function Measured({ quality }: { readonly quality: Quality }) {
  const { judge, readings, measuredAt, status } = quality;
  return (
    <>
      <p className="quiet" role="status">
        {judge.name} {judge.version}
        {status === "measured" && measuredAt !== null && <>, measured {moment(measuredAt)}</>}
        {status === "measuring" && <>, being measured now</>}
        {status === "not-measured" && <>, not measured on this installation yet</>}
      </p>
      {readings.readings > 0 && (
        <p className="quiet">
          {count(readings.transcripts, "transcript")}, {count(readings.ratings, "rating")} in{" "}
          {count(readings.readings, "reading")}
        </p>
      )}
      <div className="says">
        <Sentences id="what-title" title="What this is" sentences={quality.what} />
        <Sentences id="not-title" title="What it is not" sentences={quality.isNot} />
      </div>
      {quality.certificate !== null && <CertificateCard certificate={quality.certificate} />}
      {quality.bias !== null && quality.bias.length > 0 && (
        <section className="part" aria-labelledby="bias-title">
          <h2 id="bias-title">Bias checks</h2>
          <p className="quiet">
            Each answer was changed and judged again. Length, order, formatting, boasting,
            irrelevant talk, repetition and echoing must not move a level; taking a statement back
            must lower it.
          </p>
          <BiasTable rows={quality.bias} />
        </section>
      )}
      {quality.agreement !== null && <AgreementView report={quality.agreement} authors />}
      <Sentences id="reproduce-title" title="See for yourself" sentences={quality.reproduce} />
    </>
  );
}

interface SentencesProps {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
}

function Sentences({ id, title, sentences }: SentencesProps) {
  if (sentences.length === 0) {
    return null;
  }
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
