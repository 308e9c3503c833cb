package dev.privet.analyzer.evidence;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import java.util.ArrayList;
import java.util.List;

/** Whose data a declaration holds, where its annotation says so. */
final class Subjects {
  private static final String PERSONAL = "dev.privet.annotations.PersonalData";

  private Subjects() {}

  static String of(Program program, FieldDecl field) {
    String own = of(program, field.fact().annotations(), field.owner());
    return own.isEmpty() ? of(program, field.owner().facts().annotations(), field.owner()) : own;
  }

  static String of(Program program, List<AnnotationFact> annotations, TypeDecl scope) {
    return program
        .annotation(annotations, scope, PERSONAL)
        .flatMap(it -> Declarations.texts(it, List.of("subject")).stream().findFirst())
        .orElse("");
  }

  /** Every declaration of the program whose annotation names somebody. */
  static List<Evidence.Subject> all(Program program) {
    List<Evidence.Subject> subjects = new ArrayList<>();
    for (TypeDecl type : program.types().values()) {
      for (FieldDecl field : type.fields().values()) {
        String subject = of(program, field);
        if (!subject.isEmpty()) {
          Site site = new Site(type.unit().file().path(), field.fact().span(), field.label());
          subjects.add(new Evidence.Subject(subject, site));
        }
      }
    }
    for (Procedure procedure : program.procedures()) {
      procedure
          .fact()
          .parameters()
          .forEach(
              it -> {
                String subject = of(program, it.annotations(), procedure.owner());
                if (!subject.isEmpty()) {
                  String path = procedure.owner().unit().file().path();
                  subjects.add(new Evidence.Subject(subject, new Site(path, it.span(), it.name())));
                }
              });
    }
    return subjects;
  }
}
