import type { Brief } from "@/lib/brief";

/** The problem and its requirements, as the candidate may read them at any time. */
export function BriefText({ brief, level }: { readonly brief: Brief; readonly level: 2 | 3 }) {
  const { functional, nonFunctional, constraints } = brief.requirements;
  return (
    <div className="brief">
      <div className="brief-problem">
        {brief.problem.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Requirements level={level} title="What it must do" items={functional} />
      <Requirements level={level} title="How well" items={nonFunctional} />
      <Requirements level={level} title="Constraints" items={constraints} />
    </div>
  );
}

interface RequirementsProps {
  readonly level: 2 | 3;
  readonly title: string;
  readonly items: readonly string[];
}

function Requirements({ level, title, items }: RequirementsProps) {
  const Heading = level === 2 ? "h2" : "h3";
  if (items.length === 0) {
    return null;
  }
  return (
    <section className="brief-part">
      <Heading>{title}</Heading>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
