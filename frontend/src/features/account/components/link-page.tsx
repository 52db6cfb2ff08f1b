import { useEffect, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { asProblem } from "@/lib/problem";
import { useLookAtLink } from "../api/look-at-link";
import { OpenLink } from "./open-link";

/** A one-time link. Its token leaves the address bar at once, and so the browser's history. */
export function LinkPage() {
  const token = useTokenOfTheAddress();
  return token === "" ? (
    <NoLink sentence="This address is only a part of a link." />
  ) : (
    <Looked key={token} token={token} />
  );
}

function Looked({ token }: { readonly token: string }) {
  const link = useLookAtLink(token);
  if (link.isSuccess) {
    return <OpenLink token={token} link={link.data} />;
  }
  if (link.isError && asProblem(link.error).status === 404) {
    return <NoLink sentence={asProblem(link.error).message} />;
  }
  return (
    <Page title="One-time link">
      {link.isError ? (
        <ProblemNotice error={link.error} onRetry={() => link.refetch()} />
      ) : (
        <Waiting label="Looking at the link" />
      )}
    </Page>
  );
}

function NoLink({ sentence }: { readonly sentence: string }) {
  return (
    <Page title="This link leads nowhere" lead={sentence}>
      <p>
        A link works once and for a limited time. Whoever sent it to you can make a new one.{" "}
        <Link to="/sign-in">Sign in</Link>
      </p>
    </Page>
  );
}

function useTokenOfTheAddress(): string {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState("");
  const arrived = hash.slice(1);
  if (arrived !== "" && arrived !== token) {
    setToken(arrived);
  }
  useEffect(() => {
    if (arrived !== "") {
      void navigate(pathname, { replace: true });
    }
  }, [arrived, pathname, navigate]);
  return token;
}
