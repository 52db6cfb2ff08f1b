import { useParams } from "react-router";
import { Room } from "@/features/interview/components/room";

export function RoomRoute() {
  const { id = "" } = useParams();
  return <Room id={id} />;
}
