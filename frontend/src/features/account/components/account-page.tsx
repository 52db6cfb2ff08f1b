import { Link } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { WaitingPlace } from "@/components/waiting";
import { moment } from "@/lib/duration";
import { type Account, useAccount } from "../api/account";
import { useWaysIn } from "../api/get-ways-in";
import { DeleteAccount } from "./delete-account";
import { Part } from "./part";
import { PasswordForm } from "./password-form";
import { ProfileForm } from "./profile-form";
import { SecondFactor } from "./second-factor";
import { SessionList } from "./session-list";
import { YourData } from "./your-data";

/** All about one's account: who one is, how one proves it, where one is signed in, what is kept. */
export function AccountPage() {
  const account = useAccount();
  const ways = useWaysIn();
  if (account.data !== undefined && ways.data !== undefined) {
    const { passwordMin, passwordMax } = ways.data;
    return <Parts account={account.data} shortest={passwordMin} longest={passwordMax} />;
  }
  return (
    <Page title="Account">
      {account.isError && <ProblemNotice error={account.error} onRetry={() => account.refetch()} />}
      {ways.isError && <ProblemNotice error={ways.error} onRetry={() => ways.refetch()} />}
      {!account.isError && !ways.isError && (
        <WaitingPlace label="Loading your account" height={120} rows={2} />
      )}
    </Page>
  );
}

interface PartsProps {
  readonly account: Account;
  readonly shortest: number;
  readonly longest: number;
}

function Parts({ account, shortest, longest }: PartsProps) {
  return (
    <Page title="Account" lead={<Standing account={account} />}>
      <div className="account">
        {!account.guest && (
          <>
            <Part title="You">
              <ProfileForm account={account} />
            </Part>
            {account.email !== null && account.password && (
              <Part title="Password" note="Changing it ends all your other sessions.">
                <PasswordForm email={account.email} shortest={shortest} longest={longest} />
              </Part>
            )}
            {account.email !== null && (
              <Part
                title="Second factor"
                note="A code from an app on your phone, beside the password."
              >
                <SecondFactor account={account} />
              </Part>
            )}
          </>
        )}
        <Part title="Sessions" note="Where you are signed in.">
          <SessionList guest={account.guest} />
        </Part>
        <Part title="Your data" note="All that is kept about you, to take along.">
          <YourData />
        </Part>
        <Part title="Delete the account">
          <DeleteAccount account={account} />
        </Part>
      </div>
    </Page>
  );
}

function Standing({ account }: { readonly account: Account }) {
  const since = moment(account.createdAt);
  if (account.guest) {
    return (
      <>
        You have been here as a guest since {since}. <Link to="/sign-up">Sign up</Link> to keep your
        interviews and find them again on another machine.
      </>
    );
  }
  return account.provider === null
    ? `Yours since ${since}.`
    : `Yours since ${since}. ${account.provider} vouches for you when you sign in.`;
}
