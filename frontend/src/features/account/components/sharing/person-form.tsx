import { Button, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { ProblemNotice } from "@/components/problem-notice";
import { moment } from "@/lib/duration";
import { useShare } from "../../api/shares";
import { DaysField, fits } from "./days-field";

/** Shows the report to one interviewer, who is known by their e-mail address. */
export function PersonForm({ interview }: { readonly interview: string }) {
  const [email, setEmail] = useState("");
  const [days, setDays] = useState<number | null>(30);
  const share = useShare(interview);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (fits(days)) {
      share.mutate(
        { kind: "person", email: email.trim(), days },
        {
          onSuccess: () => {
            setEmail("");
          },
        },
      );
    }
  };
  return (
    <form className="sharing-way" aria-labelledby="share-person-title" onSubmit={submit}>
      <h3 id="share-person-title">With an interviewer</h3>
      <p className="quiet">Only this person can read. They see the name of your account.</p>
      <TextInput
        label="Their e-mail address"
        type="email"
        autoComplete="off"
        required
        maxLength={254}
        value={email}
        onChange={(event) => {
          setEmail(event.currentTarget.value);
        }}
      />
      <DaysField days={days} onChange={setDays} />
      {share.isError && <ProblemNotice error={share.error} />}
      <Button type="submit" loading={share.isPending} disabled={email.trim() === "" || !fits(days)}>
        Share
      </Button>
      <p className="quiet" role="status">
        {share.isSuccess && `Shared until ${moment(share.data.expiresAt)}.`}
      </p>
    </form>
  );
}
