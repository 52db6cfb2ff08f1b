import { Button } from "@mantine/core";
import type { WaysIn } from "../api/get-ways-in";

/** The others who can vouch for somebody. The browser goes there itself, so these are plain links. */
export function Providers({ providers }: Pick<WaysIn, "providers">) {
  if (providers.length === 0) {
    return null;
  }
  return (
    <div className="providers">
      <p className="providers-or">or</p>
      {providers.map(({ name, path }) => (
        <Button key={path} component="a" href={path} variant="default" size="md" fullWidth>
          Continue with {name}
        </Button>
      ))}
    </div>
  );
}
