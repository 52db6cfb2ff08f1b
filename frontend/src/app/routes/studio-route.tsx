import { useMe } from "@/features/account/api/get-me";
import { Studio } from "@/features/calibration/components/studio";
import { mayRate } from "../raters";
import { NotForYou } from "./not-for-you";
import { NotFound } from "./not-found";

export function StudioRoute() {
  const me = useMe();
  if (me.data === undefined || !mayRate(me.data)) {
    return (
      <NotForYou lead="The studio is where interviewers rate transcripts and look after the rubrics. An admin can make you one." />
    );
  }
  return <Studio account={me.data.account} elsewhere={<NotFound />} />;
}
