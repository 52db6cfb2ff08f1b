import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Example } from "@/features/calibration/api/examples";
import { service } from "@/testing/service";
import { FakeStudio } from "@/testing/studio/fake-studio";
import { answers, renderStudio } from "@/testing/studio/render-studio";
import { criteria } from "@/testing/studio/transcripts";

const evidence = [{ turn: 2, start: 0, end: 60 }];
const at = "/studio/transcripts/t-2/comparison";
const builtIn = { kind: "built-in", name: "Built-in judge", version: "2" };
const model = { kind: "model", name: "openai/gpt", version: "judge v2" };

/** A studio in which one has given every criterion this level. */
function rated(level: number): FakeStudio {
  const studio = new FakeStudio();
  const ratings = criteria.map(({ id }) => ({ criterion: id, level, note: "", evidence }));
  const url = new URL("http://here/api/calibration/transcripts/t-2/ratings");
  studio.answer("POST", url, { rubricVersion: 1, ratings, correctionOf: null, seconds: 60 });
  return studio;
}

const wanted = { name: "Show my level to model judges" };

describe("A correction as an example", () => {
  it("is shown to model judges on request, and no more on another", async () => {
    const kept: Example[] = [];
    const { user } = renderStudio(at, "a1", rated(4));
    answers("get", "judges", [builtIn, model]);
    service.use(
      http.get("*/api/calibration/examples", () => HttpResponse.json(kept)),
      http.post("*/api/calibration/transcripts/t-2/examples", async ({ request }) => {
        const { criterion } = z.object({ criterion: z.string() }).parse(await request.json());
        const made = { id: "x-1", transcript: "t-2", question: "feature-store", criterion };
        kept.push({ ...made, level: 4, judgeLevel: 3 });
        return HttpResponse.json(kept[0], { status: 201 });
      }),
      http.delete("*/api/calibration/examples/x-1", () => {
        kept.length = 0;
        return new HttpResponse(null, { status: 204 });
      }),
    );

    await user.click(await screen.findByRole("button", wanted));
    await user.click(await screen.findByRole("button", { name: "Show it no more" }));

    expect(await screen.findByRole("button", wanted)).toBeVisible();
  });

  it("says why it cannot be one", async () => {
    const { user } = renderStudio(at, "a1", rated(4));
    answers("get", "judges", [builtIn, model]);
    answers("get", "examples", []);
    const detail = "This transcript measures judges in a golden set.";
    answers("post", "transcripts/t-2/examples", { title: "Conflict", status: 409, detail }, 409);

    await user.click(await screen.findByRole("button", wanted));

    expect(await screen.findByText(detail)).toBeVisible();
  });

  it("is not offered where no model judges", async () => {
    renderStudio(at, "a1", rated(4));

    await screen.findAllByRole("button", { name: /apart|Agreed/ });

    await waitFor(() => {
      expect(screen.queryByRole("button", wanted)).toBeNull();
    });
  });
});
