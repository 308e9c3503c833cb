package dev.privet.report.sarif;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON schema that OASIS publishes for SARIF 2.1.0. */
final class OfficialSchema {
  private static final String RESOURCE = "/schema/sarif-schema-2.1.0.json";

  private final Schema schema;

  private OfficialSchema(Schema schema) {
    this.schema = schema;
  }

  static OfficialSchema load() throws IOException {
    try (InputStream in = OfficialSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new OfficialSchema(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(text, InputFormat.JSON));
    }
  }

  List<String> complaints(String sarif) {
    return schema.validate(sarif, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
