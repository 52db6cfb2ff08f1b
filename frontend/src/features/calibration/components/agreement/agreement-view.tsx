import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { AgreementReport, Certificate, Row } from "../../api/figures";
import { WhoRatesContext } from "../../who-rates";
import { BlandAltman } from "../plots/bland-altman";
import { ConfusionMap } from "../plots/confusion-map";
import { CertificateCard } from "./certificate-card";
import { OverallTable } from "./overall-table";
import { RowsTable } from "./rows-table";

interface AgreementViewProps {
  readonly report: AgreementReport;
  readonly certificate?: Certificate;
  /** Whether the readings are those of the authors, whom nothing on the page calls raters. */
  readonly authors?: boolean;
}

/** Who agrees with whom and how far: in words, in plots, in figures. */
export function AgreementView({ report, certificate, authors }: AgreementViewProps) {
  const ofAuthors = authors ?? certificate?.verdict === "authors-only";
  const { overall, dimensions, questions, criteria } = report;
  return (
    <WhoRatesContext value={ofAuthors ? "author" : "human"}>
      <div className="agreement">
        {certificate !== undefined && <CertificateCard certificate={certificate} />}
        <RowsTable title="Dimensions" id="dimensions-title" rows={[overall, ...dimensions]} />
        <p className="quiet">
          Weighted κ is agreement beyond chance: 1 is full agreement, 0 is what chance would give.
          In small print below a figure stands the range that it lies in with 95 % certainty; n
          counts the pairs of levels compared. Every figure is explained further down.
        </p>
        <RowsTable title="Criteria" id="criteria-title" rows={criteria} />
        <RowsTable title="Questions" id="questions-title" rows={questions} />
        <Closer report={report} />
      </div>
    </WhoRatesContext>
  );
}

/** One row at a time, with its plots and all its figures. */
function Closer({ report }: { readonly report: AgreementReport }) {
  const { overall, dimensions, questions, criteria } = report;
  const [chosen, setChosen] = useState("overall");
  const groups = [
    { group: "Dimensions", rows: dimensions },
    { group: "Questions", rows: questions },
    { group: "Criteria", rows: criteria },
  ].filter(({ rows }) => rows.length > 0);
  const row =
    groups
      .flatMap(({ group, rows }) => rows.map((each) => [keyOf(group, each), each] as const))
      .find(([key]) => key === chosen)?.[1] ?? overall;
  const shown = row.judgeHuman ?? row.humanHuman;
  return (
    <section className="part" aria-labelledby="closer-title">
      <header className="part-head">
        <h2 id="closer-title">A closer look: {row === overall ? "overall" : row.title}</h2>
        <NativeSelect
          aria-label="Look at"
          value={chosen}
          data={[
            { value: "overall", label: "Overall" },
            ...groups.map(({ group, rows }) => ({
              group,
              items: rows.map((each) => ({ value: keyOf(group, each), label: each.title })),
            })),
          ]}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
        />
      </header>
      {shown.confusion !== null && (
        <div className="plots">
          <ConfusionMap confusion={shown.confusion} withJudge={row.judgeHuman !== null} />
          {row.judgeHuman?.confusion != null && <BlandAltman agreement={row.judgeHuman} />}
        </div>
      )}
      <OverallTable row={row} />
    </section>
  );
}

function keyOf(group: string, { id, question }: Row): string {
  return `${group}/${question ?? ""}/${id}`;
}
