import { Link, useLocation } from "react-router";

/** Says why somebody's roles sleep, wherever they are, and leads to where they are woken. */
export function SecondFactorMissing() {
  const { pathname } = useLocation();
  return (
    <p className="door-note factor-missing" role="status">
      Your role needs a second factor, so for now you see what every candidate sees.{" "}
      {pathname === "/account" ? (
        "Set one up below."
      ) : (
        <Link to="/account">Set up a second factor</Link>
      )}
    </p>
  );
}
