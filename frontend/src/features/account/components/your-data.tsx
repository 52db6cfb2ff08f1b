import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Icon } from "@/components/icon";
import { ProblemNotice } from "@/components/problem-notice";
import { tell } from "@/lib/api";
import { saveFile } from "../save-file";

const forms = [
  { path: "/api/account/export", file: "rehearsal.json", label: "Download as JSON" },
  { path: "/api/account/export.zip", file: "rehearsal.zip", label: "Download as zip" },
] as const;

type Form = (typeof forms)[number];

/** All one's data as a file; asked for by the page, so that a refusal can be read. */
export function YourData() {
  const download = useMutation({
    mutationFn: async ({ path, file }: Form) => {
      saveFile(await (await tell(path)).blob(), file);
    },
  });
  return (
    <div className="form">
      <p>
        The JSON file holds everything. The zip holds it too, and each interview as a text to read.
      </p>
      {download.isError && <ProblemNotice error={download.error} />}
      <div className="form-ways">
        {forms.map((form) => (
          <Button
            key={form.file}
            variant="default"
            leftSection={<Icon name="download" />}
            loading={download.isPending && download.variables === form}
            onClick={() => {
              download.mutate(form);
            }}
          >
            {form.label}
          </Button>
        ))}
        <span role="status">
          {download.isPending && "Gathering your data …"}
          {download.isSuccess && "Downloaded."}
        </span>
      </div>
    </div>
  );
}
