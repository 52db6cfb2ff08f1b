import { useEffect, useRef } from "react";
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from "react-router";
import { useMe } from "@/features/account/api/get-me";
import { SecondFactorMissing } from "@/features/account/components/second-factor-missing";
import { AccountMenu } from "./account-menu";
import { mayRate } from "./raters";
import { SchemeToggle } from "./scheme-toggle";

/** The frame of all pages but the room: name, ways, content. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main);
  const me = useMe();
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="shell-head">
        <div className="shell-bar">
          <Link to="/" className="brand">
            Rehearsal
          </Link>
          <nav aria-label="Main" className="shell-nav">
            <NavLink to="/" end>
              Questions
            </NavLink>
            <NavLink to="/history">History</NavLink>
            {mayRate(me.data) && <NavLink to="/studio">Studio</NavLink>}
          </nav>
          <AccountMenu me={me.data} />
          <SchemeToggle />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className="shell-main">
        {me.data?.secondFactorMissing === true && <SecondFactorMissing />}
        <Outlet />
      </main>
      <footer className="shell-foot">
        <Link to="/judge">How good is the judge?</Link>
      </footer>
      <ScrollRestoration />
    </div>
  );
}

/** A new page begins at its content, also for those who do not see it; the first one as usual. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname) {
      last.current = pathname;
      main.current?.focus({ preventScroll: true });
    }
  }, [pathname, main]);
}
