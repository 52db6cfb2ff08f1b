import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { difficultyLabel, levelWord, target } from "@/lib/words";
import type { RubricCriterion } from "../../api/rubrics";
import { dimensionIds, dimensionLabel, stageIds, stageLabel } from "../../words";
import { LinesField } from "./lines-field";

interface CriterionEditorProps {
  readonly criterion: RubricCriterion;
  /** The id of a published criterion means the same for ever; only a new one may choose. */
  readonly fresh: boolean;
  readonly onChange: (changed: Partial<RubricCriterion>) => void;
  readonly onRemove: () => void;
}

const weights = [
  { value: "1", label: "1 · nice to hear" },
  { value: "2", label: "2 · expected" },
  { value: "3", label: "3 · the heart of it" },
];

/** All fields of one criterion. */
export function CriterionEditor(props: CriterionEditorProps) {
  const { criterion, fresh, onChange } = props;
  return (
    <div className="form crit-form">
      {fresh && (
        <TextInput
          label="Id"
          description="Lower-case words joined by hyphens. It keeps its meaning for ever."
          value={criterion.id}
          onChange={(event) => {
            onChange({ id: event.currentTarget.value });
          }}
        />
      )}
      <TextInput
        label="Title"
        value={criterion.title}
        onChange={(event) => {
          onChange({ title: event.currentTarget.value });
        }}
      />
      <div className="form-row">
        <NativeSelect
          label="Dimension"
          value={criterion.dimension}
          data={dimensionIds.map((value) => ({ value, label: dimensionLabel(value) }))}
          onChange={(event) => {
            onChange({ dimension: event.currentTarget.value });
          }}
        />
        <NativeSelect
          label="Stage"
          value={criterion.stage}
          data={stageIds.map((value) => ({ value, label: stageLabel(value) }))}
          onChange={(event) => {
            onChange({ stage: event.currentTarget.value });
          }}
        />
        <NativeSelect
          label="Weight"
          value={String(criterion.weight)}
          data={weights}
          onChange={(event) => {
            onChange({ weight: Number(event.currentTarget.value) });
          }}
        />
      </div>
      <Textarea
        label="Looks for"
        autosize
        minRows={2}
        value={criterion.looksFor}
        onChange={(event) => {
          onChange({ looksFor: event.currentTarget.value });
        }}
      />
      {([4, 3, 2, 1] as const).map((level) => (
        <Textarea
          key={level}
          label={`Anchor ${level}: ${levelWord(level)}`}
          autosize
          minRows={2}
          value={criterion.anchors[level]}
          onChange={(event) => {
            onChange({ anchors: { ...criterion.anchors, [level]: event.currentTarget.value } });
          }}
        />
      ))}
      <LinesField
        label="What a solid answer says"
        description="One statement a line, in the words of engineers. The built-in judge reads these."
        sentences={criterion.references}
        onChange={(references) => {
          onChange({ references });
        }}
      />
      <LinesField
        label="Probes"
        description="One open question a line."
        sentences={criterion.probes}
        onChange={(probes) => {
          onChange({ probes });
        }}
      />
      <Textarea
        label="An easier question"
        autosize
        value={criterion.easier}
        onChange={(event) => {
          onChange({ easier: event.currentTarget.value });
        }}
      />
      <div className="form-row">
        {target.options.map((bar) => (
          <NativeSelect
            key={bar}
            label={`Required: ${difficultyLabel[bar].toLowerCase()}`}
            value={String(criterion.requires[bar])}
            data={[1, 2, 3, 4].map((level) => ({
              value: String(level),
              label: `${level} ${levelWord(level)}`,
            }))}
            onChange={(event) => {
              onChange({
                requires: { ...criterion.requires, [bar]: Number(event.currentTarget.value) },
              });
            }}
          />
        ))}
      </div>
      <Button variant="subtle" color="red" size="xs" onClick={props.onRemove}>
        Remove this criterion
      </Button>
    </div>
  );
}
