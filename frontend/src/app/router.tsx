import { createBrowserRouter, type RouteObject } from "react-router";
import { Crash } from "./crash";
import { BankRoute } from "./routes/bank-route";
import { HistoryRoute } from "./routes/history-route";
import { NotFound } from "./routes/not-found";
import { QuestionRoute } from "./routes/question-route";
import { ReportRoute } from "./routes/report-route";
import { RoomRoute } from "./routes/room-route";
import { Shell } from "./shell";

export const routes: RouteObject[] = [
  {
    errorElement: <Crash />,
    children: [
      {
        element: <Shell />,
        children: [
          {
            errorElement: <Crash />,
            children: [
              { index: true, element: <BankRoute /> },
              { path: "questions/:id", element: <QuestionRoute /> },
              { path: "interviews/:id/report", element: <ReportRoute /> },
              { path: "history", element: <HistoryRoute /> },
              { path: "*", element: <NotFound /> },
            ],
          },
        ],
      },
      { path: "interviews/:id", element: <RoomRoute /> },
    ],
  },
];

export type AppRouter = ReturnType<typeof createBrowserRouter>;

export function createAppRouter(): AppRouter {
  return createBrowserRouter(routes);
}
