import type { Sent } from "./outbox";
import type { Command, Refusal } from "./protocol";
import type { Room } from "./room";

/** The part of a WebSocket that is used here. */
export type LiveSocket = Pick<
  WebSocket,
  "send" | "close" | "readyState" | "onopen" | "onmessage" | "onclose"
>;

/** How the connection stands. */
export type Link =
  | { readonly kind: "connecting" }
  | { readonly kind: "open" }
  | { readonly kind: "waiting"; readonly until: number }
  | { readonly kind: "over" }
  | { readonly kind: "stopped"; readonly why: string };

export interface View {
  readonly room: Room;
  readonly link: Link;
  readonly outbox: readonly Sent[];
  /** The last thing that was refused, until something else is sent. */
  readonly refusal: { readonly of: Command | null; readonly refusal: Refusal } | null;
}
