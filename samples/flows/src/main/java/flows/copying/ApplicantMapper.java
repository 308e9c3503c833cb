package flows.copying;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
public interface ApplicantMapper {
  @Mapping(source = "email", target = "first")
  @Mapping(target = "second", constant = "on request")
  @Mapping(target = "rest", ignore = true)
  ApplicantView toView(Applicant applicant);
}
