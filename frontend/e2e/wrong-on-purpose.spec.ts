import { expect, type Page, test } from "@playwright/test";
import { answers, choose, criteria, type Given, line, tradeOffs } from "./golden.ts";
import { becomeInterviewer } from "./interviewer.ts";
import { ask, send } from "./call.ts";

interface Known {
  readonly id: string;
}

interface Apart {
  readonly transcript: string;
  readonly criterion: string;
  readonly judge: number;
}

/** Runs the built-in judge over a whole set and waits for its end. */
async function judged(page: Page, set: string, rubrics: readonly object[]): Promise<string> {
  const wish = { set, part: "all", judge: "built-in", rubrics, note: "" };
  const { id } = await send<Known>(page, "POST", "/api/calibration/runs", wish);
  const status = async () =>
    (await ask<{ status: string }>(page, `/api/calibration/runs/${id}`)).status;
  await expect.poll(status, { timeout: 120_000 }).toBe("finished");
  return id;
}

const setOf = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

test("a rater who drifts is named, and a file with a fault by its line", async ({ page }) => {
  await becomeInterviewer(page);
  const said = answers(24);
  const rated = (place: number): Given[] =>
    ["A", "B", "C", "D", "E", "F"].flatMap((rater, who) =>
      criteria.map((criterion, at) => {
        // Better answers and easier criteria get more, each rater wavers a little, and one changes.
        const merit = ((place % 12) * 4) / 12 - at / 6;
        const waver = ((place * 7 + at * 5 + who * 3) % 5) / 5;
        const milder = rater === "C" && place >= 12 && at % 3 !== 0 ? 1 : 0;
        const level = Math.max(0, Math.min(4, Math.floor(merit + waver + 0.7) + milder));
        const day = String(place + 1).padStart(2, "0");
        return { rater, criterion, level, at: `2026-09-${day}T10:00:00Z` };
      }),
    );
  const lines = said.map((paragraphs, place) =>
    line(`d-${String(place)}`, paragraphs, rated(place)),
  );

  await choose(page, "Drifting", [lines[0] ?? "", '{"transcript":"d-1"}']);
  await expect(page.getByText("Nothing was imported.")).toBeVisible();
  await expect(page.getByRole("dialog").getByText("Line 2").first()).toBeVisible();
  await choose(page, "Drifting", lines);

  await expect(page.getByRole("heading", { level: 1, name: "Drifting" })).toBeVisible();
  await expect(page.getByText(/^Drifting: C has become milder, by [\d.]+ logits/)).toBeVisible();
  await expect(page.getByText(/has become/)).toHaveCount(1);
});

test("a judge that is too kind and a draft that makes things worse are named", async ({ page }) => {
  await becomeInterviewer(page);
  const said = answers(20);
  await choose(
    page,
    "To find the judge's levels",
    said.map((paragraphs, place) =>
      line(
        `j-${String(place)}`,
        paragraphs,
        criteria.map((criterion) => ({ rater: "A", criterion, level: 0 })),
      ),
    ),
  );
  await expect(page.getByRole("heading", { level: 1, name: /^To find/ })).toBeVisible();
  const first = await judged(page, setOf(page), []);
  const levels = await levelsOf(page, first);

  // Two humans who see it as the judge does, but for one dimension, on which they are a level stricter.
  const strict = (place: number, rater: string): Given[] =>
    criteria.map((criterion, at) => {
      const level = levels.get(said[place]?.join("\n") ?? "")?.get(criterion) ?? 0;
      const own = rater === "B" && (place + at) % 9 === 0 && level > 1 ? 1 : 0;
      return {
        rater,
        criterion,
        level: Math.max(0, level - (tradeOffs.includes(criterion) ? 1 : own)),
      };
    });
  await choose(
    page,
    "Stricter humans",
    said.map((paragraphs, place) =>
      line(`s-${String(place)}`, paragraphs, [...strict(place, "A"), ...strict(place, "B")]),
    ),
  );
  await expect(page.getByRole("heading", { level: 1, name: "Stricter humans" })).toBeVisible();
  const set = setOf(page);
  const before = await judged(page, set, []);

  await test.step("the run says on which dimension the judge is too kind", async () => {
    await page.goto(`/studio/runs/${before}`);
    await expect(page.getByRole("heading", { name: "Biased" })).toBeVisible();
    await expect(
      page.getByText(/^The judge is biased by \+\d\.\d on Trade-off Analysis\.$/),
    ).toBeVisible();
  });

  await test.step("the comparison says that the draft makes things worse", async () => {
    const after = await judged(page, set, [
      { question: "feature-store", draft: await spoiltDraft(page) },
    ]);
    await page.goto(`/studio/comparisons?before=${before}&after=${after}`);
    await expect(
      page.getByRole("heading", { name: "The change makes things worse" }),
    ).toBeVisible();
    await expect(
      page.getByText(/^The new version makes things worse: weighted κ changes by −/),
    ).toBeVisible();
  });
});

/** What the judge gave where it gave anything, by all that was said in the transcript. */
async function levelsOf(page: Page, run: string): Promise<Map<string, Map<string, number>>> {
  const found = new Map<string, Map<string, number>>();
  const said = new Map<string, string>();
  for (const apart of await ask<Apart[]>(page, `/api/calibration/runs/${run}/differences`)) {
    if (!said.has(apart.transcript)) {
      const { turns } = await ask<{ turns: { text: string }[] }>(
        page,
        `/api/calibration/transcripts/${apart.transcript}`,
      );
      said.set(apart.transcript, turns.map(({ text }) => text).join("\n"));
    }
    const words = said.get(apart.transcript) ?? "";
    const levels = found.get(words) ?? new Map<string, number>();
    found.set(words, levels.set(apart.criterion, apart.judge));
  }
  return found;
}

interface Draft extends Known {
  readonly revision: number;
  readonly title: string;
  readonly body: { readonly criteria: readonly { readonly references: readonly string[] }[] };
}

/** A draft whose reference statements speak of something else. */
async function spoiltDraft(page: Page): Promise<string> {
  const at = "/api/calibration/rubrics/feature-store/drafts";
  const draft = await send<Draft>(page, "POST", at, { basedOn: 1, title: "Of fruit" });
  const fruit = (criterion: number) => (reference: string, place: number) =>
    `Crate ${String(criterion)} of cellar ${String(place)}: ${String(reference.length)} ripe bananas.`;
  const body = {
    ...draft.body,
    criteria: draft.body.criteria.map((criterion, at) => ({
      ...criterion,
      references: criterion.references.map(fruit(at)),
    })),
  };
  const { revision, title } = draft;
  await send(page, "PUT", `/api/calibration/drafts/${draft.id}`, { revision, title, body });
  return draft.id;
}
