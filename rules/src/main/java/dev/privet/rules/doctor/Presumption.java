package dev.privet.rules.doctor;

import java.util.List;
import java.util.Optional;

/**
 * What a method's name lets one presume it does with what it is given, as the roles of a model row.
 *
 * @param words the words that a name may begin with
 * @param roles the row's roles: {@code sink: log}
 * @param meaning the same in words
 */
record Presumption(List<String> words, String roles, String meaning) {
  static final Presumption NOTHING =
      new Presumption(
          List.of(), "pure: true", "it keeps and hands out nothing of what it is given");
  static final Presumption CARRIES =
      new Presumption(
          List.of(), "flow: args ~> return", "its result holds what it is given, as text");
  static final Presumption KEEPS =
      new Presumption(
          List.of("add", "append", "put", "set", "with", "attach", "param", "header", "body"),
          "flow: args ~> this.text",
          "the receiver keeps what it is given, as text");

  private static final List<Presumption> BY_NAME =
      List.of(
          new Presumption(
              List.of(
                  "is",
                  "has",
                  "can",
                  "should",
                  "contains",
                  "exists",
                  "equals",
                  "matches",
                  "count",
                  "size",
                  "length",
                  "compare",
                  "validate",
                  "verify",
                  "check",
                  "supports",
                  "accepts",
                  "close",
                  "assert",
                  "require",
                  "remove",
                  "delete"),
              NOTHING.roles(),
              NOTHING.meaning()),
          new Presumption(
              List.of("log", "trace", "debug", "info", "warn", "error", "fatal", "audit"),
              "sink: log",
              "it writes what it is given to a log"),
          new Presumption(
              List.of("hash", "digest", "sha", "md"),
              "flow: \"args ~> return : hashed\"",
              "its result is a hash of what it is given"),
          new Presumption(
              List.of("encrypt", "encipher", "seal"),
              "flow: \"args ~> return : encrypted\"",
              "its result is what it is given, encrypted"),
          new Presumption(
              List.of("mask", "redact", "obfuscate", "censor"),
              "flow: \"args ~> return : masked\"",
              "its result is what it is given, masked"),
          new Presumption(
              List.of("anonymize", "anonymise"),
              "flow: \"args ~> return : anonymised\"",
              "its result is what it is given, made anonymous"),
          new Presumption(
              List.of("publish", "emit", "enqueue", "produce", "dispatch", "fire"),
              "sink: queue",
              "it puts what it is given on a queue"),
          new Presumption(
              List.of(
                  "send",
                  "post",
                  "upload",
                  "submit",
                  "deliver",
                  "transmit",
                  "track",
                  "identify",
                  "report",
                  "notify",
                  "push",
                  "exchange",
                  "request",
                  "sync"),
              "sink: third-party",
              "it sends what it is given to somebody else"),
          new Presumption(
              List.of(
                  "save",
                  "store",
                  "persist",
                  "insert",
                  "update",
                  "upsert",
                  "merge",
                  "index",
                  "create",
                  "register"),
              "sink: database",
              "it stores what it is given"),
          new Presumption(
              List.of("write", "print", "export", "dump"),
              "sink: file",
              "it writes what it is given to a file"),
          KEEPS);

  Presumption {
    words = List.copyOf(words);
  }

  /**
   * The presumption for a method.
   *
   * @param method its name; {@code new} for a constructor
   * @param result whether its result may hold anything
   */
  static Presumption of(String method, boolean result) {
    if (method.equals("new")) {
      return KEEPS;
    }
    Optional<Presumption> named = BY_NAME.stream().filter(it -> it.begins(method)).findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    return result ? CARRIES : NOTHING;
  }

  private boolean begins(String method) {
    return words.stream()
        .anyMatch(
            it ->
                method.startsWith(it)
                    && (method.length() == it.length()
                        || !Character.isLowerCase(method.charAt(it.length()))));
  }
}
