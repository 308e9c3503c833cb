package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a variable may hold: labels, the objects it may point to, its constant if it is one, its
 * type as far as known. A value without objects, labels and constant is <em>clean</em>: computed
 * from things that say nothing of a person. Immutable.
 */
final class Value {
  private static final int MAX_OBJECTS = 12;
  private static final Obj[] NOTHING = {};

  static final Value CLEAN = new Value(Labels.NONE, NOTHING, null, Shapes.UNKNOWN);
  static final Value NULL = new Value(Labels.NONE, NOTHING, new Constant.Null(), Shapes.UNKNOWN);

  private static final Constant.Null NEVER_SET = new Constant.Null();

  /**
   * What a place holds to which nothing was seen to be written: most likely null, but not
   * certainly.
   */
  static final Value UNSET = new Value(Labels.NONE, NOTHING, NEVER_SET, Shapes.UNKNOWN);

  private final Labels labels;
  private final Obj[] objects;
  private final @Nullable Constant constant;
  private final TypeShape type;

  private Value(Labels labels, Obj[] objects, @Nullable Constant constant, TypeShape type) {
    this.labels = labels;
    this.objects = objects;
    this.constant = constant;
    this.type = type;
  }

  static Value of(Labels labels, TypeShape type) {
    return new Value(labels, NOTHING, null, type);
  }

  static Value of(Constant constant, TypeShape type) {
    return new Value(Labels.NONE, NOTHING, constant, type);
  }

  static Value of(Obj object) {
    return new Value(Labels.NONE, new Obj[] {object}, null, object.type());
  }

  static Value of(Labels labels, List<Obj> objects, @Nullable Constant constant, TypeShape type) {
    return new Value(labels, objects.toArray(NOTHING), constant, type);
  }

  Labels labels() {
    return labels;
  }

  List<Obj> objects() {
    return objects.length == 0 ? List.of() : Arrays.asList(objects);
  }

  int objectCount() {
    return objects.length;
  }

  Obj object(int index) {
    return objects[index];
  }

  @Nullable Constant constant() {
    return constant;
  }

  TypeShape type() {
    return type;
  }

  boolean isNull() {
    return constant instanceof Constant.Null && objects.length == 0;
  }

  /** Whether it is certainly null. */
  boolean isCertainlyNull() {
    return isNull() && constant != NEVER_SET;
  }

  @Nullable String text() {
    return constant instanceof Constant.Text text ? text.value() : null;
  }

  /** The path of which this is exactly the content, if it is. */
  @Nullable Path symbol() {
    return objects.length == 1 && constant == null && objects[0].isSymbolic()
        ? objects[0].path()
        : null;
  }

  /**
   * Whether nothing is known of it: no label, no constant, and it came from somewhere out of sight.
   */
  boolean isUnknown() {
    if (constant != null || !onlyPromises()) {
      return false;
    }
    for (Obj object : objects) {
      if (!object.isFresh()) {
        return true;
      }
    }
    return !labels.isEmpty();
  }

  private boolean onlyPromises() {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).atom() instanceof Atom.Known) {
        return false;
      }
    }
    return true;
  }

  Value withLabels(Labels next) {
    return next == labels ? this : new Value(next, objects, constant, type);
  }

  Value and(Label label) {
    return withLabels(labels.and(label));
  }

  Value and(Labels more) {
    return withLabels(labels.and(more));
  }

  Value withType(TypeShape next) {
    return next.equals(type) ? this : new Value(labels, objects, constant, next);
  }

  Value withoutLabels() {
    return labels.isEmpty() ? this : new Value(Labels.NONE, objects, constant, type);
  }

  /** What it may be, without what is known of its content. */
  Value objectsOnly() {
    return labels.isEmpty() && constant == null
        ? this
        : new Value(Labels.NONE, objects, null, type);
  }

  Value withoutConstant() {
    return constant == null ? this : new Value(labels, objects, null, type);
  }

  /** The value if this is known to be not one but either; this one itself if nothing comes new. */
  @SuppressWarnings("ReferenceEquality")
  Value join(Value other) {
    if (this == other) {
      return this;
    }
    if (isNull() && labels.isEmpty()) {
      return other.orNull(type);
    }
    if (other.isNull() && other.labels.isEmpty()) {
      return orNull(other.type);
    }
    Labels union = labels.and(other.labels);
    Obj[] all = objects;
    for (Obj object : other.objects) {
      boolean known = false;
      for (Obj each : all) {
        if (each == object || each.equals(object)) {
          known = true;
          break;
        }
      }
      if (!known && all.length < MAX_OBJECTS) {
        Obj[] more = new Obj[all.length + 1];
        System.arraycopy(all, 0, more, 0, all.length);
        more[all.length] = object;
        all = more;
      }
    }
    Constant same = constant != null && constant.equals(other.constant) ? constant : null;
    TypeShape common =
        type.equals(other.type) || Shapes.isUnknown(other.type)
            ? type
            : Shapes.isUnknown(type) ? other.type : type;
    if (union == labels && all == objects && same == constant && common == type) {
      return this;
    }
    return new Value(union, all, same, common);
  }

  /** This value, or {@code null}: its constant is not certain any more. */
  private Value orNull(TypeShape otherType) {
    Value either = isNull() ? this : withoutConstant();
    return Shapes.isUnknown(either.type) && !Shapes.isUnknown(otherType)
        ? either.withType(otherType)
        : either;
  }

  /** Whether nothing but evidence differs. */
  boolean sameAs(Value other) {
    if (this == other) {
      return true;
    }
    if (objects.length != other.objects.length
        || !labels.sameAs(other.labels)
        || (constant == null ? other.constant != null : !constant.equals(other.constant))) {
      return false;
    }
    for (Obj object : other.objects) {
      boolean known = false;
      for (Obj each : objects) {
        if (each == object || each.equals(object)) {
          known = true;
          break;
        }
      }
      if (!known) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return labels.size()
        + " labels, "
        + Arrays.toString(objects)
        + (constant == null ? "" : ", " + constant);
  }
}
