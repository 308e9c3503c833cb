package dev.privet.rules.knowledge;

import dev.privet.rules.yaml.Fault;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The recipient files: those that Privet carries, and those of its users. */
public final class RecipientFiles {
  private RecipientFiles() {}

  /** The recipients that Privet knows by itself. */
  public static RecipientIndex builtIn() throws KnowledgeException {
    return new RecipientIndex(read(Resources.in("recipients", "payment.yml")));
  }

  /**
   * The recipients of a user's file, or of the {@code .yml} and {@code .yaml} files in a folder.
   *
   * @throws KnowledgeException with all that is wrong in all files
   * @throws IOException if a file cannot be read
   */
  public static RecipientIndex load(Path path) throws KnowledgeException, IOException {
    return new RecipientIndex(
        read(
            Files.isDirectory(path)
                ? Resources.ofFolder(path)
                : new TreeMap<>(
                    Map.of(String.valueOf(path.getFileName()), Files.readString(path)))));
  }

  static List<Recipient> read(Map<String, String> texts) throws KnowledgeException {
    List<Fault> faults = new ArrayList<>();
    List<Recipient> recipients = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    Map<String, String> claims = new HashMap<>();
    texts.forEach(
        (name, text) -> {
          Faults own = new Faults(name);
          for (RecipientFile.Entry entry : RecipientFile.read(text, own).entries()) {
            claim(entry.id(), ids, own);
            entry.claims().forEach(claim -> claim(claim, claims, own));
            recipients.add(entry.recipient());
          }
          faults.addAll(own.all());
        });
    if (!faults.isEmpty()) {
      throw new KnowledgeException(faults);
    }
    return recipients;
  }

  private static void claim(YamlNode.Text text, Map<String, String> claimed, Faults faults) {
    String place = faults.file() + ":" + text.line();
    String first = claimed.putIfAbsent(text.value(), place);
    if (first != null) {
      faults.add(text, "it once only; it is already at " + first);
    }
  }
}
