import { Button, NativeSelect, Progress } from "@mantine/core";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/duration";
import { useBias, useBiasChecks, useStartBias } from "../../api/bias";
import { type Run, useJudges } from "../../api/runs";
import { BiasTable } from "./bias-table";

/** Tries a judge with texts that say the same at greater length, louder, twice, or take it back. */
export function BiasSection({ set }: { readonly set: string }) {
  const judges = useJudges();
  const checks = useBiasChecks(set);
  const [address, setAddress] = useSearchParams();
  const [judge, setJudge] = useState("");
  const start = useStartBias();
  const shown = address.get("bias") ?? checks.data?.[0]?.id ?? null;
  const bias = useBias(shown);
  const chosen = judge === "" ? (judges.data?.[0]?.kind ?? "built-in") : judge;
  const show = (id: string) => {
    setAddress({ bias: id }, { replace: true });
  };
  return (
    <section className="part" aria-labelledby="bias-title">
      <h2 id="bias-title">Bias checks</h2>
      <p className="quiet">
        Length, the order of the criteria, formatting, boasting, irrelevant talk, repetition and
        echoing must not move a level; taking a statement back must lower it.
      </p>
      <div className="bar bias-bar">
        <NativeSelect
          aria-label="Judge to check"
          value={chosen}
          data={(judges.data ?? []).map(({ kind, name, version }) => ({
            value: kind,
            label: `${name} ${version}`,
          }))}
          onChange={(event) => {
            setJudge(event.currentTarget.value);
          }}
        />
        <Button
          variant="default"
          loading={start.isPending || bias.data?.status === "running"}
          onClick={() => {
            start.mutate(
              { set, part: "all", judge: chosen },
              {
                onSuccess: ({ id }) => {
                  show(id);
                },
              },
            );
          }}
        >
          Check
        </Button>
      </div>
      {start.isError && <ProblemNotice error={start.error} />}
      {bias.isError && <ProblemNotice error={bias.error} onRetry={() => bias.refetch()} />}
      {bias.data?.status === "running" && (
        <Progress
          value={(100 * bias.data.done) / Math.max(1, bias.data.total)}
          aria-label="Share of the checks done"
        />
      )}
      {shown !== null && <WhichCheck checks={checks.data ?? []} shown={shown} onShow={show} />}
      {bias.data !== undefined && bias.data.rows.length > 0 && <BiasTable rows={bias.data.rows} />}
    </section>
  );
}

interface WhichCheckProps {
  readonly checks: readonly Run[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

/** Whom the table below is about, and when that was. */
function WhichCheck({ checks, shown, onShow }: WhichCheckProps) {
  const name = ({ judge, startedAt }: Run) =>
    `${judge.name} ${judge.version}, ${moment(startedAt)}`;
  const [only] = checks;
  if (only === undefined) {
    return null;
  }
  return checks.length === 1 ? (
    <p className="quiet">{name(only)}</p>
  ) : (
    <NativeSelect
      mt="md"
      label="Check shown"
      value={shown}
      data={checks.map((check) => ({ value: check.id, label: name(check) }))}
      onChange={(event) => {
        onShow(event.currentTarget.value);
      }}
    />
  );
}
