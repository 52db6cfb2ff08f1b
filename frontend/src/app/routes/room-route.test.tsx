import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { http } from "msw";
import { describe, expect, it } from "vitest";
import { FakeSocket } from "@/testing/fake-socket";
import { renderApp, renderRoom } from "@/testing/render-app";
import { sampleState, sampleTurn } from "@/testing/samples";
import { refused, service } from "@/testing/service";

const talk = () => within(screen.getByRole("region", { name: "Conversation" }));
const field = () => screen.getByRole("textbox", { name: "Your answer" });

describe("the talk", () => {
  it("shows a reply while it is spoken, and tells it once when it is finished", async () => {
    const { socket } = await renderRoom();

    act(() => {
      socket.says({ type: "delta", turn: 1, offset: 0, text: "Please " });
      socket.says({ type: "delta", turn: 1, offset: 7, text: "design it." });
    });
    expect(talk().getByText("Please design it.")).toBeVisible();
    expect(screen.queryByText("Interviewer: Please design it.")).not.toBeInTheDocument();
    act(() => {
      socket.says(sampleTurn(1, "interviewer", "Please design it."));
    });

    expect(talk().getAllByText("Please design it.")).toHaveLength(1);
    expect(screen.getByText("Interviewer: Please design it.")).toHaveAttribute("role", "status");
  });

  it("shows stage, facts and time", async () => {
    const { socket, user } = await renderRoom();
    act(() => {
      socket.says(
        sampleState({
          elapsedSeconds: 3400,
          running: false,
          facts: [{ id: "latency", asks: "How fast?", answer: "Ten milliseconds." }],
        }),
      );
    });

    expect(screen.getByRole("timer")).toHaveTextContent("3:20");
    expect(screen.getByText("Less than five minutes left.")).toBeInTheDocument();
    expect(screen.getByText("Clarify requirements").closest("li")).toHaveAttribute(
      "aria-current",
      "step",
    );
    await user.click(screen.getByRole("tab", { name: "Facts (1)" }));
    expect(screen.getByText("Ten milliseconds.")).toBeVisible();
  });

  it("names a hint and a change of requirements", async () => {
    const { socket } = await renderRoom();

    act(() => {
      socket.says(
        sampleTurn(1, "interviewer", "Think of the readers.", { move: "hint" }),
        sampleTurn(3, "interviewer", "Some news.", { move: "twist" }),
      );
    });

    expect(talk().getByText("Hint")).toBeVisible();
    expect(talk().getByText("Change of requirements")).toBeVisible();
  });

  it("lets a reply that broke off be continued", async () => {
    const { socket, user } = await renderRoom();
    act(() => {
      socket.says(sampleTurn(1, "interviewer", "Please desi", { cut: true }));
    });

    await user.click(screen.getByRole("button", { name: "Continue" }));

    expect(socket.got("continue")).toHaveLength(1);
  });

  it("says when the connection is lost, and tries at once on request", async () => {
    const { socket, user } = await renderRoom();

    act(() => {
      socket.drops();
    });
    expect(screen.getByText(/The connection is lost/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try now" }));

    expect(FakeSocket.all).toHaveLength(2);
  });

  it("is not to be had by a stranger", async () => {
    service.use(http.get("*/api/interviews/:id", () => refused(404, "No interview i1.")));
    renderApp("/interviews/i1");

    expect(await screen.findByRole("alert")).toHaveTextContent("No interview i1.");
    expect(FakeSocket.all).toEqual([]);
  });
});

describe("commands", () => {
  it.each([
    ["Hint", "hint"],
    ["Repeat", "repeat"],
    ["Move on", "move-on"],
    ["Pause", "pause"],
  ] as const)("%s asks once", async (name, type) => {
    const { socket, user } = await renderRoom();

    await user.click(screen.getByRole("button", { name }));

    expect(socket.got(type)).toHaveLength(1);
  });

  it("have keys of their own, listed on request", async () => {
    const { socket, user } = await renderRoom();

    await user.keyboard("{Alt>}h{/Alt}");
    fireEvent.keyDown(document.body, { code: "Slash", altKey: true });

    expect(socket.got("hint")).toHaveLength(1);
    expect(await screen.findByRole("dialog", { name: "Keyboard" })).toHaveTextContent("Move on");
  });

  it("finish only after asking", async () => {
    const { socket, user } = await renderRoom();
    await user.click(screen.getByRole("button", { name: "Finish" }));
    const dialog = await screen.findByRole("dialog");
    expect(socket.got("finish")).toEqual([]);

    await user.click(within(dialog).getByRole("button", { name: "Finish" }));

    expect(socket.got("finish")).toHaveLength(1);
  });

  it("resume from under the pause, which covers the talk", async () => {
    const { socket, user } = await renderRoom();
    act(() => {
      socket.says(sampleState({ status: "paused", running: false }));
    });
    expect(field().closest("[inert]")).not.toBeNull();

    const pause = screen.getByRole("region", { name: "Paused" });
    await user.click(within(pause).getByRole("button", { name: "Resume" }));

    expect(socket.got("resume")).toHaveLength(1);
  });

  it("give way to the report when it is over", async () => {
    const { socket } = await renderRoom();
    act(() => {
      socket.says(sampleState({ status: "ended", running: false, ending: "complete" }));
    });

    expect(screen.getByRole("link", { name: "Read the report" })).toHaveAttribute(
      "href",
      "/interviews/i1/report",
    );
    await waitFor(() => {
      expect(screen.queryByRole("textbox", { name: "Your answer" })).not.toBeInTheDocument();
    });
    expect(screen.queryByRole("button", { name: "Finish" })).not.toBeInTheDocument();
  });
});
