import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { farewell, signOut, signOutEverywhere } from "./api/come-and-go";

/** Signs out, here or everywhere, and leaves nothing of whoever was here on the page. */
export function useLeaving() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const goodbye = async () => {
    await navigate("/sign-in?out");
    await farewell(queries);
  };
  return {
    leave: useMutation({ mutationFn: signOut, onSuccess: goodbye }),
    leaveEverywhere: useMutation({ mutationFn: signOutEverywhere, onSuccess: goodbye }),
  };
}
