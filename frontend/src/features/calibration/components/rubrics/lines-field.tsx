import { Textarea } from "@mantine/core";
import { useState } from "react";
import { asLines, ofLines } from "../../rubric-body";

interface LinesFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly sentences: readonly string[];
  readonly onChange: (sentences: string[]) => void;
}

/** A list of sentences, one a line; an empty line that is being typed is not lost. */
export function LinesField({ label, description, sentences, onChange }: LinesFieldProps) {
  const [text, setText] = useState(asLines(sentences));
  return (
    <Textarea
      label={label}
      {...(description === undefined ? {} : { description })}
      autosize
      minRows={2}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(ofLines(event.currentTarget.value));
      }}
    />
  );
}
