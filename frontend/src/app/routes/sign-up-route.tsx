import { SignUpPage } from "@/features/account/components/sign-up-page";

export function SignUpRoute() {
  return <SignUpPage />;
}
