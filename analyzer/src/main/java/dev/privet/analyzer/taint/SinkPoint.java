package dev.privet.analyzer.taint;

import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.text.Span;
import java.util.Optional;

/**
 * Where a sink specification met the program.
 *
 * @param path the file
 * @param span the sink expression on one line: the call from where it begins on the line of the
 *     method's name
 * @param argument the argument that discloses, where it stands on its own
 * @param kind what kind of place it is
 * @param method the library method: {@code org.slf4j.Logger.info}
 * @param enclosing the program's method around it: {@code shop.SignUpService.signUp}
 * @param recipient the recipient's id, where the library tells it
 * @param host the host that is written to, where it is constant
 * @param label the name of the thing written (cookie, header, MDC key), where it is constant
 * @param row the model row, {@code file:line}
 */
public record SinkPoint(
    String path,
    Span span,
    Span argument,
    SinkKind kind,
    String method,
    String enclosing,
    Optional<String> recipient,
    Optional<String> host,
    Optional<String> label,
    String row) {}
