package flows.copying;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ApplicantRepository extends JpaRepository<Applicant, Long> {
  List<Applicant> findByPosition(String position);

  @Query("select a.phone from Applicant a where a.position = ?1")
  List<String> lines(String position);

  @Query("select a.position from Applicant a")
  List<String> positions();

  long countByPosition(String position);
}
