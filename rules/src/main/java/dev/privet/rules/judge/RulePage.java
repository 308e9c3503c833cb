package dev.privet.rules.judge;

import dev.privet.rules.Level;
import java.util.List;

/**
 * What is to be said of a rule: its page.
 *
 * @param id {@code PRV101}
 * @param name a name in one word: {@code PersonalDataInLog}
 * @param summary one sentence
 * @param level the level that its findings usually have
 * @param precision how often it is right: {@code very-high, high, medium, low}
 * @param security how grave in CVSS's measure, above 0 up to 10; empty for rules that are not about
 *     security
 * @param tags words by which it is found
 * @param cwe the numbers of the weaknesses it finds
 * @param gdpr the articles it serves, as {@code 5(1)(f)}
 * @param fix what to do, one sentence
 * @param body the page in Markdown, without its head
 */
public record RulePage(
    String id,
    String name,
    String summary,
    Level level,
    String precision,
    String security,
    List<String> tags,
    List<String> cwe,
    List<String> gdpr,
    String fix,
    String body) {
  public RulePage {
    tags = List.copyOf(tags);
    cwe = List.copyOf(cwe);
    gdpr = List.copyOf(gdpr);
  }
}
