import { Link } from "react-router";
import { Page } from "@/components/page";

export function NotFound() {
  return (
    <Page
      title="There is nothing here"
      lead="The address may be mistyped, or what it named is gone."
    >
      <p>
        <Link to="/">To the questions</Link>
      </p>
    </Page>
  );
}
