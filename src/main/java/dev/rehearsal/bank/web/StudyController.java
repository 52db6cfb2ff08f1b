package dev.rehearsal.bank.web;

import dev.rehearsal.bank.Handbook;
import dev.rehearsal.bank.Plan;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Topic;
import dev.rehearsal.bank.Topic.Resource;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers plans for weeks of practice, and things to read. */
@RestController
class StudyController {

    private final Handbook handbook;

    StudyController(Handbook handbook) {
        this.handbook = handbook;
    }

    record PlanView(String id, String title, String summary, List<WeekView> weeks) {

        static PlanView of(Plan plan) {
            return new PlanView(
                    plan.id(),
                    plan.title(),
                    plan.summary(),
                    plan.weeks().stream().map(WeekView::of).toList());
        }
    }

    record WeekView(String title, String goal, List<String> questions, List<String> topics) {

        static WeekView of(Plan.Week week) {
            return new WeekView(week.title(), week.goal(), ids(week.entries()), week.topics());
        }
    }

    record TopicView(String id, String title, List<String> questions, List<ResourceView> resources) {

        static TopicView of(Topic topic) {
            return new TopicView(
                    topic.id(),
                    topic.title(),
                    ids(topic.entries()),
                    topic.resources().stream().map(ResourceView::of).toList());
        }
    }

    record ResourceView(String title, String by, String kind, String link, String why) {

        static ResourceView of(Resource resource) {
            return new ResourceView(
                    resource.title(),
                    resource.by(),
                    resource.kind().id(),
                    resource.link().toString(),
                    resource.why());
        }
    }

    @GetMapping("/api/plans")
    List<PlanView> plans() {
        return handbook.plans().stream().map(PlanView::of).toList();
    }

    @GetMapping("/api/resources")
    List<TopicView> resources() {
        return handbook.topics().stream().map(TopicView::of).toList();
    }

    private static List<String> ids(List<QuestionId> entries) {
        return entries.stream().map(QuestionId::value).toList();
    }
}
