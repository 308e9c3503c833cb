package dev.privet.report.map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shape that Fideslang publishes for datasets and systems. */
final class FideslangShape {
  private final Schema schema;

  private FideslangShape(Schema schema) {
    this.schema = schema;
  }

  static FideslangShape load() throws IOException {
    try (InputStream in = FideslangShape.class.getResourceAsStream("fideslang-shape.json")) {
      if (in == null) {
        throw new IllegalStateException("fideslang-shape.json");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new FideslangShape(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(text, InputFormat.JSON));
    }
  }

  List<String> complaints(String yaml) {
    return schema.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }
}
