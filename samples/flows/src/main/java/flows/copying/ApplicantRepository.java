package flows.copying;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ApplicantRepository extends JpaRepository<Applicant, Long> {
  List<Applicant> findByIntake(String intake);

  @Query("select a.phone from Applicant a where a.intake = ?1")
  List<String> lines(String intake);

  @Query("select a.intake from Applicant a")
  List<String> intakes();

  long countByIntake(String intake);
}
