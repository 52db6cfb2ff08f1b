import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigate, useParams } from "react-router";
import { EngineTrouble, EngineVoice } from "@/features/engine/components/engine-voice";
import { Room } from "@/features/interview/components/room";
import { isStillHere } from "../signed-out";

export function RoomRoute() {
  const { id = "" } = useParams();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const place = useLocation();
  return (
    <Room
      id={id}
      isStillHere={() => isStillHere(queries, { place, navigate })}
      voice={<EngineVoice interview={id} />}
      trouble={<EngineTrouble interview={id} />}
    />
  );
}
