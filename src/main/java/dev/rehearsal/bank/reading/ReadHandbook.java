package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Framework;
import dev.rehearsal.bank.Handbook;
import dev.rehearsal.bank.Plan;
import dev.rehearsal.bank.Topic;
import java.util.List;

/**
 * What all questions share, as far as it could be read; a part with a fault is empty.
 *
 * @param framework from stages.yaml and dimensions.yaml
 * @param plans from plans.yaml
 * @param topics from resources.yaml
 * @param remarks all faults and warnings of these files
 */
public record ReadHandbook(Framework framework, List<Plan> plans, List<Topic> topics, List<Remark> remarks)
        implements Handbook {

    public ReadHandbook {
        plans = List.copyOf(plans);
        topics = List.copyOf(topics);
        remarks = List.copyOf(remarks);
    }

    /** All that keeps it from being used. */
    public List<Remark.Fault> faults() {
        return Remark.faults(remarks);
    }
}
