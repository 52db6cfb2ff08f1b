import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderApp } from "@/testing/render-app";
import { refused, service } from "@/testing/service";

describe("a question", () => {
  it("shows the problem, the requirements and who will talk and judge", async () => {
    renderApp("/questions/feature-store");

    expect(await screen.findByText(/design one feature store/)).toBeVisible();
    expect(screen.getByText("Online reads are fast.")).toBeVisible();
    expect(screen.getByText("Six engineers build it.")).toBeVisible();
    expect(await screen.findByText("Scripted interviewer")).toBeVisible();
    expect(screen.getByText("Built-in judge")).toBeVisible();
  });

  it("begins at the chosen bar and leads into the room", async () => {
    const bodies: unknown[] = [];
    service.use(
      http.post("*/api/interviews", async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json({ id: "i1" }, { status: 201 });
      }),
    );
    const { user, router } = renderApp("/questions/feature-store");
    await user.click(await screen.findByRole("radio", { name: "Expert" }));

    await user.click(screen.getByRole("button", { name: "Start the interview" }));

    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/interviews/i1");
    });
    expect(bodies).toEqual([
      { question: "feature-store", target: "expert", requestId: expect.any(String) as string },
    ]);
  });

  it("tries again under the same request id, so that one interview begins", async () => {
    const ids: unknown[] = [];
    service.use(
      http.post("*/api/interviews", async ({ request }) => {
        const body = (await request.json()) as { requestId: string };
        ids.push(body.requestId);
        return ids.length === 1
          ? refused(503, "The database rests.")
          : HttpResponse.json({ id: "i1" });
      }),
    );
    const { user, router } = renderApp("/questions/feature-store");
    await user.click(await screen.findByRole("button", { name: "Start the interview" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The database rests.");

    await user.click(screen.getByRole("button", { name: "Try again" }));

    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/interviews/i1");
    });
    expect(ids[0]).toBe(ids[1]);
  });

  it("says when there is no such question, without offering to try again", async () => {
    renderApp("/questions/unknown");

    expect(await screen.findByRole("alert")).toHaveTextContent("No question 'unknown'.");
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  });
});
