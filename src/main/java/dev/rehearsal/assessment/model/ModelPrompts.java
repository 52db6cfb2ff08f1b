package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.JudgePrompts;
import dev.rehearsal.engine.PromptTemplate;
import dev.rehearsal.engine.Prompts;

/** The judge's prompt of the engine, as far as others need to know it. */
record ModelPrompts(Prompts prompts) implements JudgePrompts {

    @Override
    public Wording inForce() {
        return wording(prompts.judge());
    }

    @Override
    public Checked check(String text) {
        var draft = prompts.judge(text);
        var template = draft.template();
        return new Checked(
                template == null ? null : wording(template),
                draft.faults().stream()
                        .map(fault -> new Fault(fault.line(), fault.message()))
                        .toList());
    }

    private static Wording wording(PromptTemplate template) {
        return new Wording(template.name().toString(), template.name().version(), template.text());
    }
}
