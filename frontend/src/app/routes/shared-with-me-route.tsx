import { useMe } from "@/features/account/api/get-me";
import { SharedWithMe } from "@/features/account/components/sharing/shared-with-me";
import { NotForYou } from "./not-for-you";

export function SharedWithMeRoute() {
  const me = useMe();
  return me.data?.roles.includes("interviewer") === true ? (
    <SharedWithMe />
  ) : (
    <NotForYou lead="Here interviewers find the reports that candidates show them. An admin can make you one." />
  );
}
