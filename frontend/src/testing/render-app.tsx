import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { createMemoryRouter } from "react-router";
import { App } from "@/app/app";
import { routes } from "@/app/router";
import { FakeSocket } from "./fake-socket";
import { sampleState, sampleWelcome } from "./samples";

/** Opens the pages at an address, as a visitor would. */
export function renderApp(address: string) {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(<App router={router} />);
  return { router, user: userEvent.setup() };
}

/** Opens the room of an interview that is running, with its socket connected. */
export async function renderRoom() {
  const app = renderApp("/interviews/i1");
  await screen.findByRole("region", { name: "Conversation" });
  const socket = FakeSocket.last;
  act(() => {
    socket.opens();
    socket.says(sampleWelcome, sampleState());
  });
  return { ...app, socket };
}
