import { useParams } from "react-router";
import { EngineTrouble, EngineVoice } from "@/features/engine/components/engine-voice";
import { Room } from "@/features/interview/components/room";

export function RoomRoute() {
  const { id = "" } = useParams();
  return (
    <Room
      id={id}
      voice={<EngineVoice interview={id} />}
      trouble={<EngineTrouble interview={id} />}
    />
  );
}
