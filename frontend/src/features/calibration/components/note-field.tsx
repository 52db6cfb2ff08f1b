import { Textarea, type TextareaProps } from "@mantine/core";

type Look = Pick<
  TextareaProps,
  "description" | "error" | "maxLength" | "minRows" | "mt" | "required"
>;

interface NoteFieldProps extends Look {
  readonly label?: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

/** Some words that stay with what is done. */
export function NoteField({ label = "Note", value, onWrite, ...look }: NoteFieldProps) {
  return (
    <Textarea
      label={label}
      autosize
      minRows={1}
      maxLength={500}
      value={value}
      onChange={(event) => {
        onWrite(event.currentTarget.value);
      }}
      {...look}
    />
  );
}
