import { Link } from "react-router";
import { Page } from "@/components/page";
import { useMe } from "@/features/account/api/get-me";
import { Studio } from "@/features/calibration/components/studio";
import { mayRate } from "../raters";
import { NotFound } from "./not-found";

export function StudioRoute() {
  const me = useMe();
  if (me.data === undefined || !mayRate(me.data)) {
    return <NotForYou />;
  }
  return <Studio account={me.data.account} elsewhere={<NotFound />} />;
}

function NotForYou() {
  return (
    <Page
      title="This is not for you"
      lead="The studio is where interviewers rate transcripts and look after the rubrics. An admin can make you one."
    >
      <p>
        <Link to="/">To the questions</Link>
      </p>
    </Page>
  );
}
