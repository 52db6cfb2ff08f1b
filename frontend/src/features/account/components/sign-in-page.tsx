import { Skeleton } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { useWaysIn } from "../api/get-ways-in";
import type { Me } from "../api/get-me";
import { wayOn } from "../way-on";
import { AlreadyIn } from "./already-in";
import { ForgottenPassword } from "./forgotten-password";
import { Providers } from "./providers";
import { SignInForm } from "./sign-in-form";

/** What brought somebody here, by the word in the address. */
const reasons: readonly (readonly [string, string])[] = [
  [
    "refused",
    "The provider did not sign you in, or vouched for somebody who may not come in here. Nothing has changed; try again or use your password.",
  ],
  ["ended", "Your session has ended. Sign in again to go on where you were."],
  ["out", "You are signed out."],
  ["gone", "Your account is deleted, with everything that was yours."],
];

/** @param held what a guest should know about the interviews held so far */
export function SignInPage({ held }: { readonly held: ReactNode }) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const ways = useWaysIn();
  const arrive = (person: Me) => {
    void navigate(person.secondFactorMissing ? "/account" : wayOn(search.get("to")));
  };
  const reason = reasons.find(([word]) => search.has(word))?.[1];
  return (
    <Page title="Sign in">
      <div className="door">
        {reason !== undefined && <p className="door-reason">{reason}</p>}
        <AlreadyIn to={wayOn(search.get("to"))} otherwise="sign in as somebody else" />
        <div className="sheet">
          <SignInForm onIn={arrive} />
          {ways.isPending && <Skeleton height={20} mt={20} width="55%" />}
          {ways.isError && <ProblemNotice error={ways.error} onRetry={() => ways.refetch()} />}
          {ways.isSuccess && (
            <>
              <Providers providers={ways.data.providers} />
              <ForgottenPassword mail={ways.data.mail} />
            </>
          )}
        </div>
        {held}
        <p className="door-other">
          No account yet? <Link to={`/sign-up${kept(search)}`}>Sign up</Link>
        </p>
      </div>
    </Page>
  );
}

/** The page that was asked for, carried on to the other way in. */
export function kept(search: URLSearchParams): string {
  const to = search.get("to");
  return to === null ? "" : `?to=${encodeURIComponent(to)}`;
}
