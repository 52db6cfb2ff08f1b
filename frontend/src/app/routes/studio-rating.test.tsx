import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { FakeStudio } from "@/testing/studio/fake-studio";
import { answers, renderStudio } from "@/testing/studio/render-studio";
import { said } from "@/testing/studio/transcripts";

async function openDesk(account?: string, studio?: FakeStudio) {
  const app = renderStudio("/studio/transcripts/t-2", account, studio);
  await screen.findByRole("region", { name: "Conversation" });
  return app;
}

const criterion = (name: RegExp) => screen.getByRole("button", { name });

/** Selects words of the candidate with the mouse. */
function select(words: string): void {
  const turn = document.querySelector(`[data-turn="2"]`);
  const text = turn?.firstChild?.firstChild;
  if (!(text instanceof Text)) {
    throw new Error("There is no text to select.");
  }
  const range = document.createRange();
  range.setStart(text, said.indexOf(words));
  range.setEnd(text, said.indexOf(words) + words.length);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  fireEvent.pointerUp(document);
}

/** Rates all three criteria by keyboard alone. */
async function rateAll(user: Awaited<ReturnType<typeof openDesk>>["user"]) {
  await user.keyboard("3e{Enter}{Escape}j");
  await user.keyboard("2e{Enter}{Escape}j");
  await user.keyboard("n");
}

describe("The queue", () => {
  it("begins with what a candidate disputes and says nothing of strong or weak", async () => {
    renderStudio("/studio");

    const rows = await screen.findAllByRole("listitem");

    expect(rows[0]).toHaveTextContent("Disputed by the candidate");
    expect(rows[0]).toHaveTextContent("That is more than a default.");
    expect(screen.queryByText(/strong|weak|mixed/i)).toBeNull();
  });

  it("counts what waits by kind, and shows one kind alone on request", async () => {
    const { user } = renderStudio("/studio");
    expect(await screen.findByRole("radio", { name: "Disputes 1" })).toBeVisible();
    expect(screen.getByRole("radio", { name: "All 4" })).toBeChecked();

    await user.click(screen.getByRole("radio", { name: "Exemplars 1" }));

    await waitFor(() => {
      expect(screen.getAllByRole("listitem")).toHaveLength(1);
    });
    expect(screen.getByRole("listitem")).toHaveTextContent("Exemplar");
  });

  it("offers the bank's exemplars when it is empty", async () => {
    const { user, asked } = renderStudio("/studio");
    answers("get", "queue", {
      items: [],
      total: 0,
      counts: {},
      rater: { id: "r1", label: "Rater 9c27" },
    });

    await user.click(await screen.findByRole("button", { name: "Add the bank’s exemplars" }));

    await waitFor(() => {
      expect(asked.some(({ path }) => path === "/api/calibration/exemplars")).toBe(true);
    });
  });
});

describe("Rating a transcript", () => {
  it("asks for nothing of the judge or of others before the sheet is in", async () => {
    const { asked } = await openDesk();

    expect(asked.map(({ path }) => path)).toEqual(["/api/calibration/transcripts/t-2"]);
    expect(within(screen.getByRole("main")).queryByText(/judge/i)).toBeNull();
  });

  it("sets levels with digits, n and x, and moves with j and k", async () => {
    const { user } = await openDesk();

    await user.keyboard("3jnjxk");

    expect(criterion(/^Scope.*3 Solid/)).toBeVisible();
    expect(criterion(/^Offline.*No evidence/)).toHaveAttribute("aria-expanded", "true");
    expect(criterion(/^The day.*Not reached/)).toBeVisible();
    expect(screen.getByRole("radio", { name: /No evidence/ })).toBeChecked();
  });

  it("takes digits in a note as text", async () => {
    const { user } = await openDesk();

    await user.type(screen.getByRole("textbox", { name: "Note" }), "4 stores");

    expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("4 stores");
    expect(criterion(/^Scope.*open/)).toBeVisible();
  });

  it("leaves the keys alone when they are turned off", async () => {
    const { user } = await openDesk();

    await user.click(screen.getByRole("button", { name: "Keys" }));
    await user.click(await screen.findByRole("switch", { name: /Single keys work/ }));
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
    await user.keyboard("3");

    expect(criterion(/^Scope.*open/)).toBeVisible();
  });

  it("marks selected words, and takes a mark away", async () => {
    const { user } = await openDesk();

    select("fifty thousand predictions a second");

    expect(
      await screen.findByText("fifty thousand predictions a second", { selector: "mark" }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Take away: fifty thousand/ }));
    expect(document.querySelector("mark")).toBeNull();
  });

  it("does not submit a level that nothing shows", async () => {
    const { user } = await openDesk();

    await user.keyboard("3jnjxs");

    expect(await screen.findByText("A level needs marked words or a note.")).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("submits the exact words and levels after asking, and opens the comparison", async () => {
    const { user, asked, router } = await openDesk();

    await rateAll(user);
    await user.keyboard("s");
    const dialog = await screen.findByRole("dialog", { name: "Submit your rating?" });
    await user.click(within(dialog).getByRole("button", { name: "Submit" }));

    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/studio/transcripts/t-2/comparison");
    });
    const sheet = asked.find(({ method }) => method === "POST");
    const first = said.indexOf("?") + 1;
    expect(sheet?.body).toMatchObject({
      rubricVersion: 1,
      correctionOf: null,
      ratings: [
        { criterion: "scope-sizing", level: 3, evidence: [{ turn: 2, start: 0, end: first }] },
        { criterion: "dual-store", level: 2, evidence: [{ turn: 2, start: 0, end: first }] },
        { criterion: "degradation", level: 0, evidence: [] },
      ],
    });
  });

  it("keeps a draft in this browser, for the same person only", async () => {
    const { user } = await openDesk("ida");
    await user.keyboard("3");
    expect(criterion(/^Scope.*3 Solid/)).toBeVisible();

    document.body.replaceChildren();
    await openDesk("ida");
    expect(criterion(/^Scope.*3 Solid/)).toBeVisible();

    document.body.replaceChildren();
    await openDesk("tom");
    expect(criterion(/^Scope.*open/)).toBeVisible();
  });

  it("shows beside the criterion what the service refuses", async () => {
    const { user } = await openDesk();
    answers(
      "post",
      "transcripts/t-2/ratings",
      {
        title: "Refused",
        status: 422,
        detail: "One rating is not whole.",
        faults: [{ criterion: "degradation", message: "This criterion is unknown in version 2." }],
      },
      422,
    );

    await rateAll(user);
    await user.keyboard("s");
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Submit" }));

    expect(await within(dialog).findByText("One rating is not whole.")).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "Keep rating" }));
    expect(await screen.findByText("This criterion is unknown in version 2.")).toBeVisible();
  });
});
