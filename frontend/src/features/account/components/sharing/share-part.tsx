import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { useMe } from "../../api/get-me";
import { ConsentPart } from "./consent-part";
import { LinkForm } from "./link-form";
import { PersonForm } from "./person-form";
import { ShareList } from "./share-list";

/** Beneath one's own report: to whom it is shown, and whether it may serve to calibrate the judge. */
export function SharePart({ interview }: { readonly interview: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const me = useMe();
  useEffect(() => {
    if (location.hash === "#share") {
      heading.current?.scrollIntoView();
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <div className="sharing no-print">
      <section aria-labelledby="share">
        <h2 id="share" ref={heading} tabIndex={-1}>
          Share
        </h2>
        <p className="sharing-lead">
          Only you can read this report and the conversation. Show both to others for a time, and
          take that back whenever you like; your notes stay yours.
        </p>
        {me.data?.guest === true && (
          <p className="quiet">
            You are here as a guest. <Link to="/sign-up">Sign up</Link> to look after what you share
            from any browser.
          </p>
        )}
        <div className="sharing-ways">
          <LinkForm interview={interview} />
          <PersonForm interview={interview} />
        </div>
        <ShareList interview={interview} />
      </section>
      <ConsentPart interview={interview} />
    </div>
  );
}
