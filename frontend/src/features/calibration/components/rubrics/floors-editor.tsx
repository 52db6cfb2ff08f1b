import { Button, NativeSelect } from "@mantine/core";
import { levelWord, verdict, verdictLabel } from "@/lib/words";
import type { Body, Floor } from "../../api/rubrics";
import { withFloors } from "../../rubric-body";

interface FloorsEditorProps {
  readonly body: Body;
  readonly onChange: (body: Body) => void;
}

/** Levels below which the verdict cannot be better than named, whatever else was said. */
export function FloorsEditor({ body, onChange }: FloorsEditorProps) {
  const { floors, criteria } = body;
  const change = (place: number, changed: Partial<Floor>) => {
    onChange(
      withFloors(
        body,
        floors.map((f, at) => (at === place ? { ...f, ...changed } : f)),
      ),
    );
  };
  return (
    <section className="part" aria-labelledby="floors-title">
      <h2 id="floors-title">Floors</h2>
      {floors.map((floor, place) => (
        <div key={place} className="form-row signal">
          <NativeSelect
            label="Below this level of"
            value={floor.criterion}
            data={criteria.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(event) => {
              change(place, { criterion: event.currentTarget.value });
            }}
          />
          <NativeSelect
            label="Level"
            value={String(floor.level)}
            data={[1, 2, 3, 4].map((level) => ({
              value: String(level),
              label: `${level} ${levelWord(level)}`,
            }))}
            onChange={(event) => {
              change(place, { level: Number(event.currentTarget.value) });
            }}
          />
          <NativeSelect
            label="the verdict is at most"
            value={floor.verdict}
            data={verdict.options.map((value) => ({ value, label: verdictLabel[value] }))}
            onChange={(event) => {
              change(place, { verdict: verdict.parse(event.currentTarget.value) });
            }}
          />
          <Button
            variant="subtle"
            color="red"
            size="xs"
            onClick={() => {
              onChange(
                withFloors(
                  body,
                  floors.filter((_, at) => at !== place),
                ),
              );
            }}
          >
            Remove
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        disabled={criteria.length === 0}
        onClick={() => {
          const first = criteria[0]?.id ?? "";
          onChange(
            withFloors(body, [...floors, { criterion: first, level: 2, verdict: "lean-no" }]),
          );
        }}
      >
        Add a floor
      </Button>
    </section>
  );
}
