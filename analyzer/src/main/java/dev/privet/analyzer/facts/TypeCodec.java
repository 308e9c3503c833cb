package dev.privet.analyzer.facts;

import dev.privet.analyzer.facts.TypeFacts.Kind;
import dev.privet.analyzer.text.Span;
import java.util.List;
import java.util.Optional;

/** Type declarations and their members, to and from bytes. */
final class TypeCodec {
  private static final Kind[] KINDS = Kind.values();

  private TypeCodec() {}

  static void write(Sink sink, TypeFacts type) {
    sink.count(type.kind().ordinal());
    sink.string(type.name());
    sink.string(type.binaryName());
    sink.string(type.outer().orElse(""));
    sink.count(type.modifiers());
    sink.each(type.typeParameters(), TypeCodec::writeTypeParameter);
    sink.type(type.superclass());
    sink.each(type.interfaces(), Sink::type);
    sink.each(type.annotations(), AnnotationCodec::write);
    sink.each(type.components(), TypeCodec::writeParameter);
    sink.each(type.fields(), TypeCodec::writeField);
    sink.each(type.methods(), TypeCodec::writeMethod);
    sink.each(type.lambdas(), TypeCodec::writeLambda);
    sink.each(type.captures(), Sink::string);
    FileCodec.write(sink, type.span());
    FileCodec.write(sink, type.extent());
  }

  static TypeFacts read(Source source) {
    Kind kind = KINDS[source.count()];
    String name = source.string();
    String binaryName = source.string();
    String outer = source.string();
    return new TypeFacts(
        kind,
        name,
        binaryName,
        outer.isEmpty() ? Optional.empty() : Optional.of(outer),
        source.count(),
        source.each(TypeCodec::readTypeParameter),
        source.type(),
        source.each(Source::type),
        source.each(AnnotationCodec::read),
        source.each(TypeCodec::readParameter),
        source.each(TypeCodec::readField),
        source.each(TypeCodec::readMethod),
        source.each(TypeCodec::readLambda),
        source.each(Source::string),
        FileCodec.span(source),
        FileCodec.span(source));
  }

  private static void writeTypeParameter(Sink sink, TypeParameterFact parameter) {
    sink.string(parameter.name());
    sink.type(parameter.bound());
  }

  private static TypeParameterFact readTypeParameter(Source source) {
    return new TypeParameterFact(source.string(), source.type());
  }

  private static void writeParameter(Sink sink, ParameterFact parameter) {
    sink.string(parameter.name());
    sink.type(parameter.type());
    sink.flag(parameter.varargs());
    sink.each(parameter.annotations(), AnnotationCodec::write);
    FileCodec.write(sink, parameter.span());
  }

  private static ParameterFact readParameter(Source source) {
    return new ParameterFact(
        source.string(),
        source.type(),
        source.flag(),
        source.each(AnnotationCodec::read),
        FileCodec.span(source));
  }

  private static void writeField(Sink sink, FieldFact field) {
    sink.string(field.name());
    sink.type(field.type());
    sink.count(field.modifiers());
    sink.flag(field.enumConstant());
    sink.flag(field.constant().isPresent());
    if (field.constant().isPresent()) {
      AnnotationCodec.write(sink, field.constant().get());
    }
    sink.each(field.annotations(), AnnotationCodec::write);
    FileCodec.write(sink, field.span());
  }

  private static FieldFact readField(Source source) {
    String name = source.string();
    TypeRef type = source.type();
    int modifiers = source.count();
    boolean enumConstant = source.flag();
    Optional<Constant> constant =
        source.flag() ? Optional.of(AnnotationCodec.constant(source)) : Optional.empty();
    List<AnnotationFact> annotations = source.each(AnnotationCodec::read);
    Span span = FileCodec.span(source);
    return new FieldFact(name, type, modifiers, enumConstant, constant, annotations, span);
  }

  private static void writeMethod(Sink sink, MethodFact method) {
    sink.string(method.name());
    sink.each(method.typeParameters(), TypeCodec::writeTypeParameter);
    sink.each(method.parameters(), TypeCodec::writeParameter);
    sink.type(method.returnType());
    sink.count(method.modifiers());
    sink.flag(method.isDefault());
    sink.flag(method.implied());
    sink.each(method.annotations(), AnnotationCodec::write);
    sink.flag(method.body().isPresent());
    if (method.body().isPresent()) {
      BodyCodec.write(sink, method.body().get());
    }
    FileCodec.write(sink, method.span());
  }

  private static MethodFact readMethod(Source source) {
    return new MethodFact(
        source.string(),
        source.each(TypeCodec::readTypeParameter),
        source.each(TypeCodec::readParameter),
        source.type(),
        source.count(),
        source.flag(),
        source.flag(),
        source.each(AnnotationCodec::read),
        source.flag() ? Optional.of(BodyCodec.read(source)) : Optional.empty(),
        FileCodec.span(source));
  }

  private static void writeLambda(Sink sink, LambdaFact lambda) {
    sink.each(lambda.captured(), Sink::string);
    sink.each(lambda.parameters(), TypeCodec::writeParameter);
    BodyCodec.write(sink, lambda.body());
    FileCodec.write(sink, lambda.span());
  }

  private static LambdaFact readLambda(Source source) {
    return new LambdaFact(
        source.each(Source::string),
        source.each(TypeCodec::readParameter),
        BodyCodec.read(source),
        FileCodec.span(source));
  }
}
