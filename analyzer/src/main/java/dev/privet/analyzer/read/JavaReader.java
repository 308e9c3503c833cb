package dev.privet.analyzer.read;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.facts.FileFacts.ImportFact;
import dev.privet.analyzer.facts.FileFacts.SyntaxFault;
import dev.privet.analyzer.text.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From the bytes of one Java file to its facts: decode, parse, lower. A pure function of the bytes
 * and the encoding; it always has a result, and what is not Java is a fault in it. A reader keeps
 * its parser between files, so each thread needs one of its own.
 */
public final class JavaReader {
  private @Nullable Parse parser;

  /** Reads one file; a byte order mark overrules the encoding. */
  public FileFacts read(byte[] bytes, Charset encoding) {
    SourceText source = SourceText.decode(bytes, encoding);
    try {
      return read(source, false);
    } catch (StackOverflowError overflow) {
      parser = null;
    }
    // Deeply nested code is read once more with a larger stack.
    FileFacts facts = DeepStack.call(() -> read(source, true));
    if (facts != null) {
      return facts;
    }
    parser = null;
    String message = "the code is nested too deeply to be parsed; expected a shallower file";
    List<SyntaxFault> faults = List.of(new SyntaxFault(Span.START, message));
    return new FileFacts("", List.of(), List.of(), List.of(), faults, source.lines());
  }

  private FileFacts read(SourceText source, boolean lastAttempt) {
    Unit unit = new Unit(lastAttempt);
    Span malformed = source.malformed();
    if (malformed != null) {
      String charset = source.charset().name();
      unit.fault(malformed, "found bytes that are no text in " + charset + ", expected " + charset);
    }
    if (parser == null) {
      parser = new Parse();
    }
    ParseResult<CompilationUnit> result = parser.parse(source.text(), unit);
    CompilationUnit file = result.getResult().orElse(null);
    if (file == null) {
      return new FileFacts("", List.of(), List.of(), List.of(), unit.faults(), source.lines());
    }
    file.getPackageDeclaration()
        .filter(it -> !it.getAnnotations().isEmpty())
        .ifPresent(it -> unit.confine(Positions.span(it), () -> Types.packageInfo(it, unit)));
    for (TypeDeclaration<?> type : file.getTypes()) {
      unit.confine(Positions.span(type), () -> Types.topLevel(type, unit));
    }
    return new FileFacts(
        file.getPackageDeclaration().map(it -> Unit.identifier(it.getNameAsString())).orElse(""),
        imports(file),
        unit.types(),
        Allowances.of(source.text(), result),
        unit.faults(),
        source.lines());
  }

  private static List<ImportFact> imports(CompilationUnit file) {
    List<ImportFact> imports = new ArrayList<>(file.getImports().size());
    for (ImportDeclaration declaration : file.getImports()) {
      if (!declaration.isModule()) {
        String name = Unit.identifier(declaration.getNameAsString());
        imports.add(new ImportFact(name, declaration.isStatic(), declaration.isAsterisk()));
      }
    }
    return imports;
  }
}
