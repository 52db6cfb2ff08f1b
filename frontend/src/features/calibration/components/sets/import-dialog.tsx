import { Button, FileInput, Modal, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { type FileFormat, type GoldenSet, useImportSet } from "../../api/sets";
import { Faults } from "../faults";
import { FormatHelp } from "./format-help";

interface ImportDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onImported: (set: GoldenSet) => void;
}

const limit = 20 * 1024 * 1024;

/** Brings ratings in that were made elsewhere: the whole file, or nothing of it. */
export function ImportDialog({ opened, onClose, onImported }: ImportDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Import a golden set"
      size="lg"
      centered
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {opened && <ImportForm onImported={onImported} />}
    </Modal>
  );
}

function ImportForm({ onImported }: Pick<ImportDialogProps, "onImported">) {
  const bring = useImportSet();
  const [name, setName] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const tooBig = file !== null && file.size > limit;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (file !== null) {
      bring.mutate({ name: name.trim(), format: formatOf(file), file }, { onSuccess: onImported });
    }
  };
  return (
    <form className="form" onSubmit={submit}>
      <FileInput
        label="File"
        description="JSONL or CSV, up to 20 MiB"
        placeholder="Choose a file"
        required
        accept=".jsonl,.ndjson,.csv,text/csv,application/x-ndjson"
        value={file}
        error={tooBig ? "This file is larger than 20 MiB." : undefined}
        onChange={(chosen) => {
          bring.reset();
          setFile(chosen);
          if (chosen !== null && name === "") {
            setName(chosen.name.replace(/\.[^.]+$/, "").slice(0, 80));
          }
        }}
      />
      <TextInput
        label="Name of the set"
        required
        maxLength={80}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <FormatHelp />
      {bring.isError && <Faults error={bring.error} nothing="Nothing was imported." />}
      <Button
        type="submit"
        loading={bring.isPending}
        disabled={file === null || tooBig || name.trim() === ""}
      >
        Import
      </Button>
    </form>
  );
}

function formatOf(file: File): FileFormat {
  return file.name.toLowerCase().endsWith(".csv") ? "csv" : "jsonl";
}
