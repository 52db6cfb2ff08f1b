import { createBrowserRouter, Outlet, type RouteObject } from "react-router";
import { AccountGate } from "@/features/account/components/account-gate";
import { Arriving } from "./arriving";
import { Crash } from "./crash";
import { BankRoute } from "./routes/bank-route";
import { NotFound } from "./routes/not-found";
import { Shell } from "./shell";

/** Pages that come when they are first needed. */
const question = async () => ({
  Component: (await import("./routes/question-route")).QuestionRoute,
});
const report = async () => ({ Component: (await import("./routes/report-route")).ReportRoute });
const history = async () => ({ Component: (await import("./routes/history-route")).HistoryRoute });
const studio = async () => ({ Component: (await import("./routes/studio-route")).StudioRoute });
const quality = async () => ({ Component: (await import("./routes/quality-route")).QualityRoute });
const signIn = async () => ({ Component: (await import("./routes/sign-in-route")).SignInRoute });
const signUp = async () => ({ Component: (await import("./routes/sign-up-route")).SignUpRoute });
const account = async () => ({ Component: (await import("./routes/account-route")).AccountRoute });
const link = async () => ({ Component: (await import("./routes/link-route")).LinkRoute });
const shared = async () => ({ Component: (await import("./routes/shared-route")).SharedRoute });
const sharedWithMe = async () => ({
  Component: (await import("./routes/shared-with-me-route")).SharedWithMeRoute,
});
const admin = async () => ({ Component: (await import("./routes/admin-route")).AdminRoute });
const room = async () => ({ Component: (await import("./routes/room-route")).RoomRoute });

export const routes: RouteObject[] = [
  {
    element: (
      <AccountGate>
        <Outlet />
      </AccountGate>
    ),
    errorElement: <Crash />,
    hydrateFallbackElement: <Arriving />,
    children: [
      {
        element: <Shell />,
        children: [
          {
            errorElement: <Crash />,
            children: [
              { index: true, element: <BankRoute /> },
              { path: "questions/:id", lazy: question },
              { path: "interviews/:id/report", lazy: report },
              { path: "history", lazy: history },
              { path: "shared", lazy: shared },
              { path: "shared-with-me", lazy: sharedWithMe },
              { path: "admin/*", lazy: admin },
              { path: "judge", lazy: quality },
              { path: "studio/*", lazy: studio },
              { path: "sign-in", lazy: signIn },
              { path: "sign-up", lazy: signUp },
              { path: "link", lazy: link },
              { path: "account", lazy: account },
              { path: "*", element: <NotFound /> },
            ],
          },
        ],
      },
      { path: "interviews/:id", lazy: room },
    ],
  },
];

export type AppRouter = ReturnType<typeof createBrowserRouter>;

export function createAppRouter(): AppRouter {
  return createBrowserRouter(routes);
}
