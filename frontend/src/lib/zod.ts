import { config } from "zod/v4";

export * from "zod/v4";

// Else it tries out whether it may evaluate text, which the content policy refuses and reports.
config({ jitless: true });
