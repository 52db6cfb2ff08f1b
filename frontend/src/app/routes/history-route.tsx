import { Page } from "@/components/page";
import { History } from "@/features/interview/components/history";

export function HistoryRoute() {
  return (
    <Page title="Your interviews" lead="Only you can see them, and those to whom you show one.">
      <History />
    </Page>
  );
}
