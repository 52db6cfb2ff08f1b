package dev.rehearsal.bank.web;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Handbook;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.bank.Slug;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers the questions of the bank to whoever wants to practise. */
@RestController
@RequestMapping("/api/questions")
class QuestionsController {

    private final Bank bank;
    private final Handbook handbook;

    QuestionsController(Bank bank, Handbook handbook) {
        this.bank = bank;
        this.handbook = handbook;
    }

    @GetMapping
    List<QuestionCard> questions(QuestionSearch search) {
        return search.in(bank.entries()).stream().map(QuestionCard::of).toList();
    }

    @GetMapping("/{id}")
    QuestionView question(@PathVariable String id) {
        if (!Slug.fits(id)) {
            throw new QuestionNotFound(id);
        }
        return QuestionView.of(bank.entry(new QuestionId(id)), handbook.framework());
    }
}
