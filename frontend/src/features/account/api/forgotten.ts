import { useMutation } from "@tanstack/react-query";
import { tell } from "@/lib/api";

/** Asks for a mail with a link for a new password; the answer is the same for every address. */
export const useForgotten = () =>
  useMutation({
    mutationFn: (email: string) =>
      tell("/api/password/forgotten", { method: "POST", body: { email } }),
  });
