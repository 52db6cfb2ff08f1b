import { useMutation } from "@tanstack/react-query";
import * as z from "zod";
import { ask, tell } from "@/lib/api";
import { useChange } from "./account";

const at = "/api/account/second-factor";
const secret = z.object({ secret: z.string(), uri: z.string() });
const codes = z.object({ recoveryCodes: z.array(z.string()) });

export type Secret = z.infer<typeof secret>;

/** Begins with a new secret, which counts only when a code of it has come back. */
export const useBeginFactor = () =>
  useMutation({
    mutationFn: (password: string | null) =>
      ask(secret, at, { method: "POST", body: { password } }),
    gcTime: 0,
  });

type OnCodes = (codes: readonly string[]) => void;

export const useConfirmFactor = (onCodes: OnCodes) =>
  useChange(
    (code: string) => ask(codes, at, { method: "PUT", body: { code } }),
    ({ recoveryCodes }) => {
      onCodes(recoveryCodes);
    },
  );

export const useRenewCodes = (onCodes: OnCodes) =>
  useChange(
    (code: string) => ask(codes, `${at}/recovery-codes`, { method: "POST", body: { code } }),
    ({ recoveryCodes }) => {
      onCodes(recoveryCodes);
    },
  );

export const useRemoveFactor = () =>
  useChange((code: string) => tell(at, { method: "DELETE", body: { code } }));
