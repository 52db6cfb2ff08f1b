import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderRoom } from "@/testing/render-app";
import { sampleState, sampleTurn } from "@/testing/samples";
import { refused, service } from "@/testing/service";

const talk = () => within(screen.getByRole("region", { name: "Conversation" }));
const field = () => screen.getByRole("textbox", { name: "Your answer" });

describe("an answer", () => {
  it("is sent with Ctrl and Enter, and shown at once", async () => {
    const { socket, user } = await renderRoom();

    await user.type(field(), "How fast?{Control>}{Enter}{/Control}");

    expect(socket.got("say").map(({ text }) => text)).toEqual(["How fast?"]);
    expect(field()).toHaveValue("");
    expect(talk().getByText("How fast?")).toBeVisible();
    expect(talk().getByText("Sending …")).toBeVisible();
  });

  it("stands once when it has come back as a turn", async () => {
    const { socket, user } = await renderRoom();
    await user.type(field(), "How fast?{Control>}{Enter}{/Control}");
    const id = socket.got("say")[0]?.id ?? "";

    act(() => {
      socket.says({ type: "accepted", id, seq: 2 }, sampleTurn(2, "candidate", "How fast?"));
    });

    expect(talk().getAllByText("How fast?")).toHaveLength(1);
    expect(talk().queryByText("Sending …")).not.toBeInTheDocument();
  });

  it("takes a plain Enter as a new line", async () => {
    const { socket, user } = await renderRoom();

    await user.type(field(), "One{Enter}two");

    expect(field()).toHaveValue("One\ntwo");
    expect(socket.got("say")).toEqual([]);
  });

  it("is not sent when it is blank", async () => {
    const { socket, user } = await renderRoom();

    await user.type(field(), "   {Control>}{Enter}{/Control}");

    expect(socket.got("say")).toEqual([]);
    expect(screen.getByRole("button", { name: /^Send/ })).toBeDisabled();
  });

  it("stays in the box when it is too long, with the limit named", async () => {
    const { socket, user } = await renderRoom();

    fireEvent.change(field(), { target: { value: "x".repeat(8001) } });
    await user.type(field(), "{Control>}{Enter}{/Control}");

    expect(screen.getByText("At most 8,000 characters.")).toBeVisible();
    expect(screen.getByText("8,001 / 8,000")).toBeVisible();
    expect(field()).toHaveValue("x".repeat(8001));
    expect(socket.got("say")).toEqual([]);
  });

  it("comes back into the box when it was refused, before what was written since", async () => {
    const { socket, user } = await renderRoom();
    await user.type(field(), "How fast?{Control>}{Enter}{/Control}");
    await user.type(field(), "And how");
    const re = socket.got("say")[0]?.id ?? "";

    act(() => {
      socket.says({ type: "error", re, code: "paused", detail: "The interview is paused." });
    });

    expect(field()).toHaveValue("How fast?\n\nAnd how");
    expect(screen.getByText("The interview is paused.")).toBeVisible();
    expect(talk().queryByText("How fast?")).not.toBeInTheDocument();
  });

  it("is kept while it is being written, also when the page is left", async () => {
    const { user } = await renderRoom();
    await user.type(field(), "The offline store");

    cleanup();
    await renderRoom();

    expect(field()).toHaveValue("The offline store");
  });

  it("is still to be read when the interview ended before it was sent", async () => {
    const { socket, user } = await renderRoom();
    await user.type(field(), "One last thing");

    act(() => {
      socket.says(sampleState({ status: "ended", running: false, ending: "early" }));
    });

    expect(screen.getByText("What you had not sent")).toBeInTheDocument();
    expect(screen.getByText("One last thing")).toBeInTheDocument();
  });
});

describe("notes", () => {
  it("are saved when the hand rests", async () => {
    const saved: unknown[] = [];
    service.use(
      http.put("*/api/interviews/:id/notes", async ({ request }) => {
        saved.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderRoom();
    await user.click(screen.getByRole("tab", { name: "Notes" }));
    const notes = screen.getByRole("textbox", { name: "Your notes" });
    expect(notes).toHaveValue("ask about freshness");

    await user.type(notes, "!");
    expect(screen.getByText("Saving …")).toBeVisible();

    expect(await screen.findByText("Saved", {}, { timeout: 3000 })).toBeVisible();
    expect(saved).toEqual([{ text: "ask about freshness!" }]);
  });

  it("say when they could not be saved, and stay", async () => {
    service.use(http.put("*/api/interviews/:id/notes", () => refused(503, "Not now.")));
    const { user } = await renderRoom();
    await user.click(screen.getByRole("tab", { name: "Notes" }));

    await user.type(screen.getByRole("textbox", { name: "Your notes" }), "!");

    await waitFor(
      () => {
        expect(screen.getByText("Not saved yet, trying again")).toBeVisible();
      },
      { timeout: 3000 },
    );
    expect(screen.getByRole("textbox", { name: "Your notes" })).toHaveValue("ask about freshness!");
  });
});
