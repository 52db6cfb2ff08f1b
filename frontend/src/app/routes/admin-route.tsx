import { useMe } from "@/features/account/api/get-me";
import { Admin } from "@/features/account/components/admin/admin";
import { NotForYou } from "./not-for-you";
import { NotFound } from "./not-found";

export function AdminRoute() {
  const me = useMe();
  if (me.data?.roles.includes("admin") !== true) {
    return (
      <NotForYou lead="Here admins look after people and read the audit trail. Another admin can make you one." />
    );
  }
  return <Admin account={me.data.account} elsewhere={<NotFound />} />;
}
