import { useState } from "react";
import { Link } from "react-router";
import { useMe } from "../api/get-me";

interface AlreadyInProps {
  /** The page to go on to. */
  readonly to: string;
  /** What the form below is still good for. */
  readonly otherwise: string;
}

/** Tells somebody at the door that they are inside; not whoever comes in while it is open. */
export function AlreadyIn({ to, otherwise }: AlreadyInProps) {
  const me = useMe();
  const [here] = useState(me.data);
  if (here === undefined || here.guest || me.data?.account !== here.account) {
    return null;
  }
  return (
    <p className="door-note" role="status">
      You are signed in as {here.name}. <Link to={to}>Go on</Link>, or {otherwise}.
    </p>
  );
}
