import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FakeStudio } from "@/testing/studio/fake-studio";
import { answers, renderStudio } from "@/testing/studio/render-studio";
import { comparisonOf, criteria } from "@/testing/studio/transcripts";

const evidence = [{ turn: 2, start: 0, end: 60 }];
const ratings = criteria.map(({ id }) => ({ criterion: id, level: 3, note: "", evidence }));

/** A studio in which one's own sheet for a transcript is in. */
function rated(transcript: string): FakeStudio {
  const studio = new FakeStudio();
  const url = new URL(`http://here/api/calibration/transcripts/${transcript}/ratings`);
  studio.answer("POST", url, { rubricVersion: 1, ratings, correctionOf: null, seconds: 60 });
  return studio;
}

const at = (transcript: string) => `/studio/transcripts/${transcript}/comparison`;

describe("The comparison", () => {
  it("stays shut until one's own rating is in", async () => {
    renderStudio(at("t-2"));

    expect(await screen.findByRole("heading", { name: "Rate first" })).toBeVisible();
    expect(screen.queryByText(/Rater 4f1a/)).toBeNull();
  });

  it("begins with the criterion on which judge and humans are farthest apart", async () => {
    renderStudio(at("t-2"), "a1", rated("t-2"));

    const first = (await screen.findAllByRole("button", { name: /apart|Agreed/ }))[0];

    expect(first).toHaveTextContent("The day the store is gone");
    expect(first).toHaveTextContent("2 levels apart");
    expect(screen.getAllByText("Rater 4f1a").length).toBeGreaterThan(0);
  });

  it("lights the evidence of both sides", async () => {
    const { user } = renderStudio(at("t-2"), "a1", rated("t-2"));

    await user.click(await screen.findByRole("button", { name: /^Scope/ }));

    const talk = screen.getByRole("region", { name: "Conversation" });
    expect(talk.querySelector(".said .mark-judge")).toHaveTextContent("plan for fifty thousand");
    expect(talk.querySelector(".said .mark-human")).toHaveTextContent("Before I draw anything");
  });

  it("has a transcript judged that no judge has seen", async () => {
    const { user, asked } = renderStudio(at("t-2"), "a1", rated("t-2"));
    const sheet = { id: "s", transcript: "t-2", rater: { id: "r1", label: "Rater 9c27" } };
    const about = { rubricVersion: 1, submittedAt: "2026-11-20T10:00:00Z", correctionOf: null };
    const without = comparisonOf({ ...sheet, ...about, ratings }, { judge: null });
    answers("get", "transcripts/t-2/comparison", without);

    await user.click(await screen.findByRole("button", { name: "Have it judged" }));

    await waitFor(() => {
      expect(asked.some(({ path }) => path.endsWith("/judgement"))).toBe(true);
    });
  });

  it("answers a dispute in words for the candidate", async () => {
    const { user, asked } = renderStudio(at("t-1"), "a1", rated("t-1"));
    const box = await screen.findByRole("region", { name: /The candidate disputes/ });

    await user.selectOptions(within(box).getByRole("combobox"), "Change it to 2 Partial");
    await user.type(within(box).getByRole("textbox"), "You did name the price.");
    await user.click(within(box).getByRole("button", { name: "Answer" }));

    await waitFor(() => {
      expect(asked.find(({ path }) => path.endsWith("/disputes/d-1/answer"))?.body).toEqual({
        outcome: "changed",
        level: 2,
        words: "You did name the price.",
      });
    });
  });

  it("sends a correction as a new sheet that names the one it corrects", async () => {
    const { user, asked } = renderStudio("/studio/transcripts/t-2?correct", "a1", rated("t-2"));
    await screen.findByRole("region", { name: "Conversation" });

    await user.keyboard("4s");
    const dialog = await screen.findByRole("dialog", { name: "Submit the correction?" });
    await user.click(within(dialog).getByRole("button", { name: "Submit" }));

    await waitFor(() => {
      expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
        correctionOf: "sheet-1",
        ratings: [{ level: 4 }, { level: 3 }, { level: 3 }],
      });
    });
  });
});
