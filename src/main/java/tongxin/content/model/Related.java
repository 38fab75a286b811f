package tongxin.content.model;

import java.util.List;

/** The villages, model sites and topics that something belongs to. */
public record Related(List<Ref> villages, List<Ref> sites, List<Ref> topics) {
  public Related {
    villages = List.copyOf(villages);
    sites = List.copyOf(sites);
    topics = List.copyOf(topics);
  }
}
