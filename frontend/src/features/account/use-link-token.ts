import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";

const key = "rehearsal.shared-link";

/**
 * The secret behind the "#" of a link. It leaves the address at once, where it would stay in the
 * history of the browser, and is kept with this tab, so that a reload still knows it.
 */
export function useLinkToken(): string | null {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const fresh = hash.slice(1);
  const [token, setToken] = useState(() => (fresh === "" ? kept() : fresh));
  if (fresh !== "" && fresh !== token) {
    setToken(fresh);
  }
  useEffect(() => {
    if (fresh !== "") {
      keep(fresh);
      void navigate(pathname, { replace: true });
    }
  }, [fresh, pathname, navigate]);
  return token;
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(token: string): void {
  try {
    sessionStorage.setItem(key, token);
  } catch {
    // A browser that keeps nothing asks for the link again after a reload.
  }
}
