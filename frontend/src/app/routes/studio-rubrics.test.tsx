import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/testing/render-app";
import { service } from "@/testing/service";
import { FakeStudio } from "@/testing/studio/fake-studio";
import { answers, renderStudio } from "@/testing/studio/render-studio";

/** A studio with a draft of the feature store's rubric. */
function withDraft(): FakeStudio {
  const studio = new FakeStudio();
  const url = new URL("http://here/api/calibration/rubrics/feature-store/drafts");
  studio.answer("POST", url, { basedOn: 1, title: "Count lookups" });
  return studio;
}

const saved = () =>
  waitFor(
    () => {
      expect(screen.getByText("Saved")).toBeVisible();
    },
    { timeout: 4_000 },
  );

const anchor = (level: number) =>
  screen.findByRole("textbox", { name: RegExp(`^Anchor ${level}`) });

describe("A draft of a rubric", { timeout: 30_000 }, () => {
  it("is saved when the hand rests, and shows the words that went and came", async () => {
    const { user } = renderStudio("/studio/drafts/draft-1", "a1", withDraft());

    await user.clear(await anchor(3));
    await user.click(await anchor(3));
    await user.paste("Derives the lookups a second.");
    await saved();
    await user.click(screen.getByRole("tab", { name: "Changes" }));

    const side = within(screen.getByRole("complementary", { name: "Beside the draft" }));
    expect(await side.findByText("The anchor of level 3 reads otherwise.")).toBeVisible();
    expect(side.getByText(/lookups a second/, { selector: "ins" })).toBeVisible();
    expect(side.getByText(/at least one read rate/, { selector: "del" })).toBeVisible();
  });

  it("shows what the judge is told while it is written", async () => {
    const { user } = renderStudio("/studio/drafts/draft-1", "a1", withDraft());

    await user.click(await screen.findByRole("tab", { name: "What the judge is told" }));
    await user.type(await anchor(4), " And says so.");

    const side = within(screen.getByRole("complementary", { name: "Beside the draft" }));
    expect(side.getByText(/leave something out\. And says so\./)).toBeVisible();
  });

  it("cannot be published with a fault", async () => {
    const { user, asked } = renderStudio("/studio/drafts/draft-1", "a1", withDraft());

    await user.clear(await anchor(2));
    await user.click(screen.getByRole("button", { name: "Publish" }));
    const dialog = await screen.findByRole("dialog", { name: "Publish this draft?" });
    await user.type(within(dialog).getByRole("textbox"), "Clearer");
    await user.click(within(dialog).getByRole("button", { name: "Publish" }));

    expect(within(dialog).getByText(/Put them right first/)).toBeVisible();
    expect(asked.some(({ path }) => path.endsWith("/publish"))).toBe(false);
  });

  it("says when somebody else has changed it, and loses no words silently", async () => {
    const { user } = renderStudio("/studio/drafts/draft-1", "a1", withDraft());
    await anchor(1);
    answers("put", "drafts/draft-1", { title: "Refused", status: 409, detail: "Changed." }, 409);

    await user.type(await anchor(1), "!");

    expect(
      await screen.findByText(/What you wrote last was not saved/, {}, { timeout: 4_000 }),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: "Load their version" })).toBeVisible();
  });

  it("is run beside its version, published with a reason, and rolled back", async () => {
    const { user, router, asked } = renderStudio("/studio/rubrics/feature-store");

    await user.click(await screen.findByRole("button", { name: "Draft a change" }));
    await user.type(await screen.findByRole("textbox", { name: /What will change/ }), "Lookups");
    await user.click(screen.getByRole("button", { name: "Begin the draft" }));

    await user.click(await screen.findByRole("button", { name: "Try on a golden set" }));
    await user.click(await screen.findByRole("button", { name: "Run both" }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/studio/comparisons");
    });
    const runs = asked.filter(({ path, method }) => method === "POST" && path.endsWith("/runs"));
    expect(runs.map(({ body }) => body)).toMatchObject([
      { part: "tune", rubrics: [{ question: "feature-store", version: 1 }] },
      { part: "tune", rubrics: [{ question: "feature-store", draft: "draft-1" }] },
    ]);
    expect(
      await screen.findByRole("heading", { name: "The change helps" }, { timeout: 9_000 }),
    ).toBeVisible();

    await router.navigate("/studio/drafts/draft-1");
    await user.click(await screen.findByRole("button", { name: "Publish" }));
    const publish = await screen.findByRole("dialog", { name: "Publish this draft?" });
    await user.click(within(publish).getByRole("button", { name: "Publish" }));
    expect(within(publish).getByText("Say why, for those who come after you.")).toBeVisible();
    await user.type(within(publish).getByRole("textbox"), "Nearer to the panel");
    await user.click(within(publish).getByRole("button", { name: "Publish" }));

    await user.click(await screen.findByRole("button", { name: "Roll back to version 1" }));
    const back = await screen.findByRole("dialog", { name: "Roll back to version 1?" });
    await user.type(within(back).getByRole("textbox"), "Too strict");
    await user.click(within(back).getByRole("button", { name: "Roll back" }));
    expect(
      await screen.findByText(/Rolled back to version 1 by Rater 9c27: Too strict/),
    ).toBeVisible();
  });
});

describe("A golden set", () => {
  it("is frozen under a name that is free", async () => {
    const { user, router } = renderStudio("/studio/sets");

    await user.click(await screen.findByRole("button", { name: "Freeze a set" }));
    await user.type(await screen.findByRole("textbox", { name: /^Name/ }), "Autumn panel");
    await user.click(await screen.findByRole("button", { name: "Freeze 4 transcripts" }));
    expect(await screen.findByText(/There is a set named “Autumn panel” already/)).toBeVisible();

    await user.type(screen.getByRole("textbox", { name: /^Name/ }), " 2");
    await user.click(screen.getByRole("button", { name: "Freeze 4 transcripts" }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/studio/sets/set-3");
    });
  });

  it("imports nothing of a file with faults, and names their lines", async () => {
    const { user, router } = renderStudio("/studio/sets");

    await user.click(await screen.findByRole("button", { name: "Import" }));
    const dialog = await screen.findByRole("dialog", { name: "Import a golden set" });
    const file = document.querySelector<HTMLInputElement>("input[type=file]");
    await user.upload(file ?? dialog, new File(["{}"], "panel.jsonl"));
    await user.click(within(dialog).getByRole("button", { name: "Import" }));

    expect(await screen.findByText("Nothing was imported.")).toBeVisible();
    expect(screen.getByText("Line 17")).toBeVisible();
    expect(router.state.location.pathname).toBe("/studio/sets");
  });

  it("never calls readings of authors human experts", async () => {
    renderStudio("/studio/sets/set-2");

    expect(await screen.findByText(/not by human experts/)).toBeVisible();
  });
});

describe("A candidate", () => {
  it("is told plainly that the studio is not for them, and finds no way to it", async () => {
    let asked = false;
    service.use(
      http.all("*/api/calibration/*", () => {
        asked = true;
        return HttpResponse.json({});
      }),
    );
    renderApp("/studio/rubrics");

    expect(await screen.findByRole("heading", { name: "This is not for you" })).toBeVisible();
    expect(screen.queryByRole("link", { name: "Studio" })).toBeNull();
    expect(asked).toBe(false);
  });
});
