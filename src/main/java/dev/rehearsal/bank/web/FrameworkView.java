package dev.rehearsal.bank.web;

import dev.rehearsal.bank.CandidateView;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Handbook;
import org.springframework.stereotype.Component;

/** The view that explains stages and dimensions in the handbook's words. */
@Component
class FrameworkView implements CandidateView {

    private final Handbook handbook;

    FrameworkView(Handbook handbook) {
        this.handbook = handbook;
    }

    @Override
    public Object of(Entry entry) {
        return QuestionView.of(entry, handbook.framework());
    }
}
