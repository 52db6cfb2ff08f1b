import { Link } from "react-router";
import { useMe } from "@/features/account/api/get-me";
import { SignInPage } from "@/features/account/components/sign-in-page";
import { useInterviews } from "@/features/interview/api/interviews";

export function SignInRoute() {
  const me = useMe();
  return <SignInPage held={me.data?.guest === true ? <HeldAsGuest /> : null} />;
}

/** Who signs in is somebody else than the guest; what the guest did does not come along. */
function HeldAsGuest() {
  const interviews = useInterviews();
  const count = interviews.data?.length ?? 0;
  if (count === 0) {
    return null;
  }
  const them = count === 1 ? "The interview" : `The ${count} interviews`;
  return (
    <p className="door-note">
      {them} that you held here as a guest {count === 1 ? "does" : "do"} not come along when you
      sign in to an account that you have already. To keep {count === 1 ? "it" : "them"},{" "}
      <Link to="/sign-up">sign up</Link> instead.
    </p>
  );
}
