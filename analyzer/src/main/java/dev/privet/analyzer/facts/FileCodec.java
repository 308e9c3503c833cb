package dev.privet.analyzer.facts;

import dev.privet.analyzer.facts.FileFacts.AllowFact;
import dev.privet.analyzer.facts.FileFacts.ImportFact;
import dev.privet.analyzer.facts.FileFacts.SyntaxFault;
import dev.privet.analyzer.text.Span;
import java.util.List;

/** Files and what stands at their top, to and from bytes. */
final class FileCodec {
  private FileCodec() {}

  static void write(Sink sink, FileFacts file) {
    sink.string(file.packageName());
    sink.count(file.lines());
    sink.each(file.imports(), FileCodec::writeImport);
    sink.each(file.types(), TypeCodec::write);
    sink.each(file.allowances(), FileCodec::writeAllow);
    sink.each(file.faults(), FileCodec::writeFault);
  }

  static FileFacts read(Source source) {
    String packageName = source.string();
    int lines = source.count();
    List<ImportFact> imports = source.each(FileCodec::readImport);
    List<TypeFacts> types = source.each(TypeCodec::read);
    List<AllowFact> allowances = source.each(FileCodec::readAllow);
    List<SyntaxFault> faults = source.each(FileCodec::readFault);
    return new FileFacts(packageName, imports, types, allowances, faults, lines);
  }

  private static void writeImport(Sink sink, ImportFact fact) {
    sink.string(fact.name());
    sink.flag(fact.isStatic());
    sink.flag(fact.onDemand());
  }

  private static ImportFact readImport(Source source) {
    return new ImportFact(source.string(), source.flag(), source.flag());
  }

  private static void writeAllow(Sink sink, AllowFact fact) {
    sink.string(fact.text());
    write(sink, fact.span());
  }

  private static AllowFact readAllow(Source source) {
    return new AllowFact(source.string(), span(source));
  }

  private static void writeFault(Sink sink, SyntaxFault fault) {
    write(sink, fault.span());
    sink.string(fault.message());
  }

  private static SyntaxFault readFault(Source source) {
    return new SyntaxFault(span(source), source.string());
  }

  static void write(Sink sink, Span span) {
    sink.count(span.line());
    sink.count(span.column());
    sink.count(span.endLine() - span.line());
    sink.number(span.endColumn() - span.column());
  }

  static Span span(Source source) {
    int line = source.count();
    int column = source.count();
    int endLine = line + source.count();
    return new Span(line, column, endLine, column + source.number());
  }
}
