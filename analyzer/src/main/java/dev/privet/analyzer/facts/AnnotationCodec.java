package dev.privet.analyzer.facts;

import dev.privet.analyzer.facts.AnnotationFact.Element;
import dev.privet.analyzer.facts.AnnotationFact.Value;

/** Annotations and constants, to and from bytes. */
final class AnnotationCodec {
  private AnnotationCodec() {}

  static void write(Sink sink, AnnotationFact annotation) {
    sink.string(annotation.name());
    sink.each(annotation.elements(), AnnotationCodec::writeElement);
  }

  static AnnotationFact read(Source source) {
    return new AnnotationFact(source.string(), source.each(AnnotationCodec::readElement));
  }

  private static void writeElement(Sink sink, Element element) {
    sink.string(element.name());
    writeValue(sink, element.value());
  }

  private static Element readElement(Source source) {
    return new Element(source.string(), readValue(source));
  }

  private static void writeValue(Sink sink, Value value) {
    if (value instanceof Value.Literal literal) {
      sink.count(0);
      write(sink, literal.constant());
    } else if (value instanceof Value.Name name) {
      sink.count(1);
      sink.string(name.name());
    } else if (value instanceof Value.Many many) {
      sink.count(2);
      sink.each(many.values(), AnnotationCodec::writeValue);
    } else if (value instanceof Value.Joined joined) {
      sink.count(3);
      sink.each(joined.parts(), AnnotationCodec::writeValue);
    } else if (value instanceof Value.Nested nested) {
      sink.count(4);
      write(sink, nested.annotation());
    } else {
      sink.count(5);
    }
  }

  private static Value readValue(Source source) {
    int kind = source.count();
    return switch (kind) {
      case 0 -> new Value.Literal(constant(source));
      case 1 -> new Value.Name(source.string());
      case 2 -> new Value.Many(source.each(AnnotationCodec::readValue));
      case 3 -> new Value.Joined(source.each(AnnotationCodec::readValue));
      case 4 -> new Value.Nested(read(source));
      case 5 -> new Value.Other();
      default -> throw new IllegalArgumentException("no kind of value: " + kind);
    };
  }

  static void write(Sink sink, Constant constant) {
    if (constant instanceof Constant.Text text) {
      sink.count(0);
      sink.string(text.value());
    } else if (constant instanceof Constant.Whole whole) {
      sink.count(1);
      sink.wide(whole.value());
    } else if (constant instanceof Constant.Real real) {
      sink.count(2);
      sink.wide(Double.doubleToLongBits(real.value()));
    } else if (constant instanceof Constant.Truth truth) {
      sink.count(truth.value() ? 3 : 4);
    } else if (constant instanceof Constant.Letter letter) {
      sink.count(5);
      sink.count(letter.value());
    } else if (constant instanceof Constant.ClassOf literal) {
      sink.count(6);
      sink.type(literal.type());
    } else {
      sink.count(7);
    }
  }

  static Constant constant(Source source) {
    int kind = source.count();
    return switch (kind) {
      case 0 -> new Constant.Text(source.string());
      case 1 -> new Constant.Whole(source.wide());
      case 2 -> new Constant.Real(Double.longBitsToDouble(source.wide()));
      case 3 -> new Constant.Truth(true);
      case 4 -> new Constant.Truth(false);
      case 5 -> new Constant.Letter((char) source.count());
      case 6 -> new Constant.ClassOf(source.type());
      case 7 -> new Constant.Null();
      default -> throw new IllegalArgumentException("no kind of constant: " + kind);
    };
  }
}
