import { Icon, type IconName } from "@/components/icon";
import type { Certificate } from "../../api/figures";

const looks: Record<
  Certificate["verdict"],
  { readonly look: "good" | "open" | "bad"; readonly icon: IconName; readonly word: string }
> = {
  "as-good-as-humans": { look: "good", icon: "check", word: "Agrees as well as the humans do" },
  "worse-than-humans": { look: "bad", icon: "alert", word: "Agrees less than the humans do" },
  "too-little-data": { look: "open", icon: "clock", word: "Too little data" },
  "humans-disagree": { look: "open", icon: "alert", word: "The humans do not agree themselves" },
  "humans-agree": { look: "good", icon: "check", word: "The humans agree with each other" },
  "no-second-human": { look: "open", icon: "clock", word: "No second human" },
  "authors-only": { look: "open", icon: "clock", word: "Authors’ readings only" },
  biased: { look: "bad", icon: "alert", word: "Biased" },
};

/** The verdict over a judge in plain words. */
export function CertificateCard({ certificate }: { readonly certificate: Certificate }) {
  const { look, icon, word } = looks[certificate.verdict];
  return (
    <section className={`certificate is-${look}`} aria-labelledby="certificate-title">
      <Icon name={icon} size={28} />
      <div>
        <h2 id="certificate-title">{word}</h2>
        <p>{certificate.sentence}</p>
        {certificate.remarks.length > 0 && (
          <ul>
            {certificate.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
