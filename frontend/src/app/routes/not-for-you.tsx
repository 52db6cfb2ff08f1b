import { Link } from "react-router";
import { Page } from "@/components/page";

/** For those who came to a page that is not theirs. */
export function NotForYou({ lead }: { readonly lead: string }) {
  return (
    <Page title="This is not for you" lead={lead}>
      <p>
        <Link to="/">To the questions</Link>
      </p>
    </Page>
  );
}
