import { useNavigate } from "react-router";
import { Page } from "@/components/page";
import { moment } from "@/lib/duration";
import { useMe } from "../api/get-me";
import type { OneTimeLink } from "../api/look-at-link";
import { LinkForm } from "./link-form";

type Words = Readonly<Record<OneTimeLink["purpose"], { title: string; lead: string }>>;

const words: Words = {
  "first-admin": {
    title: "Become the first admin",
    lead: "Nobody looks after this service yet. Whoever uses this link does: they invite interviewers, help people back in and read the trail of what was done.",
  },
  invitation: {
    title: "You are invited",
    lead: "Choose a password, and you are in.",
  },
  password: {
    title: "Choose a new password",
    lead: "It replaces the one before, and ends all sessions that are still open elsewhere.",
  },
};

const as: Readonly<Record<NonNullable<OneTimeLink["role"]>, string>> = {
  candidate: "Choose a password, and you can practise under your own name.",
  interviewer:
    "As an interviewer you rate transcripts blind and look after the rubrics. Choose a password, and you are in.",
  admin:
    "As an admin you look after the people of this service. Choose a password, and you are in.",
};

interface OpenLinkProps {
  readonly token: string;
  readonly link: OneTimeLink;
}

/** What the link is for, and what it still asks for. */
export function OpenLink({ token, link }: OpenLinkProps) {
  const navigate = useNavigate();
  const me = useMe();
  const { title, lead } = words[link.purpose];
  const keeps = link.purpose !== "password" && me.data?.guest === true;
  return (
    <Page
      title={title}
      lead={link.role !== null && link.purpose === "invitation" ? as[link.role] : lead}
    >
      <div className="door">
        <div className="sheet">
          <LinkForm
            token={token}
            link={link}
            onIn={(person) => {
              void navigate(person.secondFactorMissing ? "/account" : "/");
            }}
          />
        </div>
        <p className="door-other">
          {keeps && "What you practised here as a guest stays yours. "}
          The link works until {moment(link.expiresAt)}.
        </p>
      </div>
    </Page>
  );
}
