import { Page } from "@/components/page";
import { Bank } from "@/features/bank/components/bank";
import { OpenInterview } from "@/features/interview/components/open-interview";

export function BankRoute() {
  return (
    <Page
      title="What will you rehearse?"
      lead="Talk a machine-learning system design through with an interviewer, then read a report that quotes you."
    >
      <OpenInterview />
      <Bank />
    </Page>
  );
}
