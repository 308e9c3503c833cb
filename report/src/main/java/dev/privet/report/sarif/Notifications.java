package dev.privet.report.sarif;

import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorReference;
import dev.privet.analyzer.taint.Gap;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.Span;
import dev.privet.rules.judge.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is to be said of the run itself: problems met, gaps of the analysis, cuts of the report. */
final class Notifications {
  private static final String GAP = "PRV901";
  private static final int MOST_GAPS = 100;
  private static final int MOST_PROBLEMS = 1000;

  private final Places places;
  private final List<Notification> notifications = new ArrayList<>();

  Notifications(Places places) {
    this.places = places;
  }

  List<Notification> all() {
    return List.copyOf(notifications);
  }

  /** The kinds of notification that there are, the page of {@code PRV901} among them. */
  static Set<ReportingDescriptor> descriptors(RuleBook rules) {
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    rules.find(GAP).map(Descriptors::of).ifPresent(descriptors::add);
    for (Topic topic : Topic.values()) {
      ReportingDescriptor descriptor = new ReportingDescriptor();
      descriptor.setId(topic.id());
      descriptor.setName(topic.title);
      descriptor.setShortDescription(Taxonomy.text(topic.meaning));
      descriptor.setFullDescription(Taxonomy.text(topic.meaning));
      descriptor.setHelp(Taxonomy.text(topic.help));
      descriptors.add(descriptor);
    }
    return descriptors;
  }

  void problems(List<Problem> problems) {
    problems.stream().limit(MOST_PROBLEMS).forEach(this::problem);
    if (problems.size() > MOST_PROBLEMS) {
      cut((problems.size() - MOST_PROBLEMS) + " more problems are left out of this file.");
    }
  }

  private void problem(Problem problem) {
    Topic topic = Topic.of(problem);
    Notification notification = notification(topic.id(), topic.level, problem.message());
    if (!problem.path().isEmpty()) {
      boolean whole = problem.span().equals(Span.START);
      Location location =
          whole ? places.file(problem.path()) : places.at(problem.path(), problem.span());
      notification.setLocations(Set.of(location));
    }
    notifications.add(notification);
  }

  void gaps(List<Gap> gaps) {
    for (Gap gap : gaps.subList(0, Math.min(gaps.size(), MOST_GAPS))) {
      Notification notification = notification(GAP, Notification.Level.NOTE, sentence(gap));
      notification.setLocations(Set.of(places.at(gap.path(), gap.span())));
      notifications.add(notification);
    }
    if (gaps.size() > MOST_GAPS) {
      cut((gaps.size() - MOST_GAPS) + " more coverage gaps are left out of this file.");
    }
  }

  private static String sentence(Gap gap) {
    String times = gap.occurrences() == 1 ? "once" : gap.occurrences() + " times";
    String what =
        switch (gap.kind()) {
          case UNMODELLED -> ", which no model describes";
          case UNRESOLVED -> ", whose receiver has no known type";
          case LIMIT -> ", where a bound of the analysis was reached";
        };
    String data =
        gap.categories().isEmpty()
            ? "Personal data"
            : "Personal data (" + String.join(", ", gap.categories()) + ")";
    return data + " reaches " + gap.subject() + what + " (" + times + ").";
  }

  void cut(String sentence) {
    notifications.add(notification(Topic.CUT.id(), Notification.Level.WARNING, sentence));
  }

  private static Notification notification(String id, Notification.Level level, String text) {
    ReportingDescriptorReference descriptor = new ReportingDescriptorReference();
    descriptor.setId(id);
    descriptor.setIndex(id.equals(GAP) ? 0 : Topic.index(id));
    Notification notification = new Notification();
    notification.setDescriptor(descriptor);
    notification.setLevel(level);
    notification.setMessage(Places.message(Links.plain(text)));
    return notification;
  }

  /** What a notification can be about, beside gaps. */
  private enum Topic {
    UNREADABLE(
        "UnreadableFile",
        Notification.Level.WARNING,
        "A file could not be read.",
        "Look at the message: encoding, size, permissions. See --encoding."),
    UNPARSED(
        "BrokenSource",
        Notification.Level.WARNING,
        "A file is not valid Java.",
        "What could be parsed of it was analysed; compile it to see more."),
    UNRESOLVED(
        "UnresolvedName",
        Notification.Level.NOTE,
        "Something could not be resolved.",
        "Give the class path of the project."),
    LIMIT(
        "LimitReached",
        Notification.Level.WARNING,
        "A bound of the analysis was reached.",
        "The results for this place are incomplete; simplify the code there."),
    INTERNAL(
        "InternalFault",
        Notification.Level.ERROR,
        "Privet itself failed on a part.",
        "The rest was analysed. Please report it, with the output of --debug."),
    CUT(
        "ReportCut",
        Notification.Level.WARNING,
        "Something was left out of this file.",
        "The JSON report is complete.");

    private final String title;
    private final Notification.Level level;
    private final String meaning;
    private final String help;

    Topic(String title, Notification.Level level, String meaning, String help) {
      this.title = title;
      this.level = level;
      this.meaning = meaning;
      this.help = help;
    }

    private String id() {
      return "PRV91" + ordinal();
    }

    private static int index(String id) {
      for (Topic topic : values()) {
        if (topic.id().equals(id)) {
          return topic.ordinal() + 1;
        }
      }
      throw new IllegalArgumentException(id);
    }

    private static Topic of(Problem problem) {
      if (problem instanceof Problem.Unreadable) {
        return UNREADABLE;
      }
      if (problem instanceof Problem.Unparsed) {
        return UNPARSED;
      }
      if (problem instanceof Problem.Unresolved) {
        return UNRESOLVED;
      }
      return problem instanceof Problem.Limit ? LIMIT : INTERNAL;
    }
  }
}
