import { Skeleton } from "@mantine/core";
import { Link, useNavigate, useSearchParams } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { useMe } from "../api/get-me";
import { useWaysIn } from "../api/get-ways-in";
import { wayOn } from "../way-on";
import { AlreadyIn } from "./already-in";
import { Providers } from "./providers";
import { kept } from "./sign-in-page";
import { SignUpForm } from "./sign-up-form";

const forGuests =
  "You stay who you are: every interview that you held here as a guest, with its notes and its report, is yours from then on.";
const forOthers = "An account keeps your interviews and reports, on whatever machine you sign in.";

export function SignUpPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const ways = useWaysIn();
  const me = useMe();
  return (
    <Page title="Sign up" lead={me.data?.guest === true ? forGuests : forOthers}>
      <div className="door">
        <AlreadyIn to={wayOn(search.get("to"))} otherwise="make another account" />
        <div className="sheet">
          {ways.isPending && (
            <div role="status" aria-label="Loading">
              <Skeleton height={60} mb={16} />
              <Skeleton height={60} mb={16} />
              <Skeleton height={60} />
            </div>
          )}
          {ways.isError && <ProblemNotice error={ways.error} onRetry={() => ways.refetch()} />}
          {ways.isSuccess && (
            <>
              <SignUpForm
                ways={ways.data}
                onIn={() => {
                  void navigate(wayOn(search.get("to")));
                }}
              />
              <Providers providers={ways.data.providers} />
            </>
          )}
        </div>
        <p className="door-other">
          Have an account? <Link to={`/sign-in${kept(search)}`}>Sign in</Link>
        </p>
      </div>
    </Page>
  );
}
