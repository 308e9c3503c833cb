package dev.privet.analyzer.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.resolution.TypeSolver;
import com.github.javaparser.resolution.declarations.ResolvedMethodDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.model.SymbolReference;
import com.github.javaparser.resolution.types.ResolvedType;
import com.github.javaparser.symbolsolver.resolution.typesolvers.CombinedTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.JarTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.ReflectionTypeSolver;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The symbol solver's own type solvers must see the same members in the same types. */
class LibraryOracleTest {
  private static Library library;
  private static TypeSolver solver;

  @BeforeAll
  static void open() throws IOException, URISyntaxException {
    Path jar =
        Path.of(JavaParser.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    library = Library.of(List.of(jar));
    solver = new CombinedTypeSolver(new ReflectionTypeSolver(true), new JarTypeSolver(jar));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.String",
        "java.lang.StringBuilder",
        "java.lang.Thread",
        "java.lang.ProcessBuilder.Redirect",
        "java.util.Map",
        "java.util.Map.Entry",
        "java.util.LinkedHashMap",
        "java.util.Optional",
        "java.util.Collections",
        "java.util.concurrent.CompletableFuture",
        "java.util.stream.Stream",
        "java.util.stream.Collectors",
        "java.util.function.BiFunction",
        "java.io.PrintWriter",
        "java.net.http.HttpRequest",
        "java.net.http.HttpRequest.Builder",
        "java.sql.PreparedStatement",
        "java.time.LocalDate",
        "java.util.logging.Logger",
        "javax.naming.directory.DirContext",
        "javax.xml.stream.XMLStreamWriter",
        "com.github.javaparser.JavaParser",
        "com.github.javaparser.ParserConfiguration",
        "com.github.javaparser.ast.NodeList",
        "com.github.javaparser.ast.expr.MethodCallExpr",
        "com.github.javaparser.ast.visitor.GenericVisitor",
        "com.github.javaparser.printer.lexicalpreservation.LexicalPreservingPrinter"
      })
  void agreesWithTheTypeSolversOn(String name) {
    SymbolReference<ResolvedReferenceTypeDeclaration> solved = solver.tryToSolveType(name);
    ResolvedReferenceTypeDeclaration expected = solved.getCorrespondingDeclaration();
    LibraryClass actual = library.find(name).orElseThrow();

    assertThat(actual.name()).isEqualTo(expected.getQualifiedName());
    assertThat(actual.typeParameters())
        .isEqualTo(expected.getTypeParameters().stream().map(p -> p.getName()).toList());
    assertThat(supertypes(actual)).containsExactlyInAnyOrderElementsOf(ancestors(expected));
    assertThat(actual.methods().stream().filter(m -> !m.isConstructor()).map(m -> text(m)))
        .containsExactlyInAnyOrderElementsOf(
            expected.getDeclaredMethods().stream()
                .filter(m -> isVisible(m))
                .map(m -> text(m))
                .toList());
  }

  private static boolean isVisible(ResolvedMethodDeclaration method) {
    return switch (method.accessSpecifier()) {
      case PUBLIC, PROTECTED -> true;
      case NONE, PRIVATE -> false;
    };
  }

  private static String text(LibraryMethod method) {
    return (method.isStatic() ? "static " : "")
        + (method.isAbstract() ? "abstract " : "")
        + method.returns()
        + " "
        + method.name()
        + method.parameters()
        + method.varargs();
  }

  private static String text(ResolvedMethodDeclaration method) {
    List<String> parameters =
        IntStream.range(0, method.getNumberOfParams())
            .mapToObj(i -> shape(method.getParam(i).getType()).toString())
            .toList();
    return (method.isStatic() ? "static " : "")
        + (method.isAbstract() ? "abstract " : "")
        + shape(method.getReturnType())
        + " "
        + method.getName()
        + parameters
        + method.hasVariadicParameter();
  }

  private static List<String> supertypes(LibraryClass type) {
    return type.supertypes().stream().map(TypeShape::toString).toList();
  }

  private static List<String> ancestors(ResolvedReferenceTypeDeclaration type) {
    Stream<String> all = type.getAncestors(true).stream().map(up -> shape(up).toString());
    return type.isInterface()
        ? all.filter(up -> !up.equals("java.lang.Object")).toList()
        : all.toList();
  }

  private static TypeShape shape(ResolvedType type) {
    if (type.isArray()) {
      return shape(type.asArrayType().getComponentType()).withDimensions(type.arrayLevel());
    }
    if (type.isTypeVariable()) {
      return TypeShape.ofVariable(type.asTypeVariable().describe());
    }
    if (type.isWildcard()) {
      return type.asWildcard().isBounded()
          ? shape(type.asWildcard().getBoundedType())
          : TypeShape.OBJECT;
    }
    if (type.isReferenceType()) {
      List<TypeShape> arguments = new ArrayList<>();
      type.asReferenceType().typeParametersValues().forEach(value -> arguments.add(shape(value)));
      return TypeShape.of(type.asReferenceType().getQualifiedName(), arguments);
    }
    return TypeShape.of(type.describe());
  }
}
