import { Drawer, UnstyledButton } from "@mantine/core";
import { useDisclosure, useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useRef } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { Icon } from "@/components/icon";
import type { Interview } from "../api/interviews";
import { useLive } from "../live/use-live";
import { useArrival } from "../use-arrival";
import { useNotes } from "../use-notes";
import { useRoomShortcuts } from "../use-room-shortcuts";
import { useShortcuts } from "../use-shortcuts";
import { Composer } from "./composer";
import { Conversation } from "./conversation";
import { LinkState } from "./link-state";
import { RoomBar } from "./room-bar";
import { Ended, Paused } from "./room-notices";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { SidePanel } from "./side-panel";
import { StageLine, StageRail } from "./stage-rail";

interface OpenRoomProps {
  readonly interview: Interview;
  readonly voice: ReactNode;
  readonly trouble: ReactNode;
  readonly isStillHere: () => Promise<boolean>;
}

/** The room with its talk. Wide screens show all at once; narrow ones keep the panel in a drawer. */
export function OpenRoom({ interview, voice, trouble, isStillHere }: OpenRoomProps) {
  const { view, connection, draft } = useLive(interview.id, isStillHere);
  const notes = useNotes(interview.id, interview.notes);
  const wide = useMediaQuery("(min-width: 62em)", true, { getInitialValueInEffect: false });
  const [panel, panelIs] = useDisclosure(false);
  const [finishing, finishingIs] = useDisclosure(false);
  const [keys, keysAre] = useDisclosure(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const main = useArrival<HTMLElement>();

  const { state } = view.room;
  const status = state?.status ?? interview.status;
  const shortcuts = useRoomShortcuts({
    connection,
    status,
    write: () => field.current?.focus(),
    finish: finishingIs.open,
    help: keysAre.open,
  });
  useShortcuts(shortcuts);
  const side = <SidePanel state={state} brief={interview.brief} notes={notes} withStages={!wide} />;

  return (
    <div className="room">
      <title>{`${interview.title} – Rehearsal`}</title>
      <RoomBar
        interview={interview}
        voice={voice}
        room={view.room}
        onPause={() => {
          connection.ask("pause");
        }}
        onResume={() => {
          connection.ask("resume");
        }}
        onFinish={finishingIs.open}
        onKeys={keysAre.open}
      />
      {wide ? (
        <nav className="room-rail" aria-label="Stages">
          <StageRail state={state} />
        </nav>
      ) : (
        <UnstyledButton className="room-open-panel" onClick={panelIs.open} aria-haspopup="dialog">
          <StageLine state={state} />
          <span className="room-open-panel-word">
            Facts, notes <Icon name="chevron" size={16} />
          </span>
        </UnstyledButton>
      )}
      <main className="room-main" id="main" ref={main} tabIndex={-1}>
        <LinkState
          link={view.link}
          onRetry={() => {
            connection.wake();
          }}
        />
        {trouble}
        <div className="room-talk" inert={status === "paused"}>
          <Conversation
            view={view}
            onContinue={() => {
              connection.ask("continue");
            }}
          />
          {status === "ended" ? (
            <Ended interview={interview.id} draft={draft} />
          ) : (
            <Composer
              view={view}
              draft={draft}
              field={field}
              onSay={(text) => {
                connection.say(text);
              }}
              onAsk={(ask) => {
                connection.ask(ask);
              }}
            />
          )}
        </div>
        {status === "paused" && (
          <Paused
            onResume={() => {
              connection.ask("resume");
            }}
          />
        )}
      </main>
      {wide ? (
        <aside className="room-side" aria-label="At hand">
          {side}
        </aside>
      ) : (
        <Drawer
          opened={panel}
          onClose={panelIs.close}
          position="bottom"
          size="85%"
          title="At hand"
          closeButtonProps={{ "aria-label": "Close" }}
        >
          {side}
        </Drawer>
      )}
      <ConfirmDialog
        opened={finishing}
        title="Finish the interview?"
        confirm="Finish"
        cancel="Keep talking"
        onCancel={finishingIs.close}
        onConfirm={() => {
          connection.ask("finish");
          finishingIs.close();
        }}
      >
        <p>It can’t be continued afterwards. What you did not get to counts as not reached.</p>
      </ConfirmDialog>
      <ShortcutsDialog opened={keys} shortcuts={shortcuts} onClose={keysAre.close} />
    </div>
  );
}
