import { LinkPage } from "@/features/account/components/link-page";

export function LinkRoute() {
  return <LinkPage />;
}
