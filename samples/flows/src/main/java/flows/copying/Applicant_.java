package flows.copying;

import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.persistence.metamodel.StaticMetamodel;

/** As it would be generated. */
@StaticMetamodel(Applicant.class)
public final class Applicant_ {
  public static volatile SingularAttribute<Applicant, String> email;
  public static volatile SingularAttribute<Applicant, String> intake;

  private Applicant_() {}
}
