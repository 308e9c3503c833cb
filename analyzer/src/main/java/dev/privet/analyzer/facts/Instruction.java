package dev.privet.analyzer.facts;

import java.util.List;

/**
 * One step of a body. {@code target} is the variable that receives the result, -1 where it is not
 * used; {@code at} is the position of the expression (see {@link Body}). Evaluation order is the
 * order of the list.
 */
public sealed interface Instruction {
  /** The position. */
  int at();

  /** A literal. */
  record Load(int target, Constant constant, int at) implements Instruction {}

  /**
   * {@code target = source}: an assignment or initialisation of a local, a parenthesis, the value
   * of a branch.
   */
  record Move(int target, int source, int at) implements Instruction {}

  /** {@code target = receiver.field}; {@code length} of an array too. */
  record LoadField(int target, int receiver, String field, int at) implements Instruction {}

  /** {@code receiver.field = value}. */
  record StoreField(int receiver, String field, int value, int at) implements Instruction {}

  /**
   * A name whose first part is no variable of the body: a field of this or an enclosing type, a
   * static import, a type. Dots kept as written: {@code config.mail.sender}, {@code Level.INFO},
   * {@code org.acme.Defaults.NAME}. {@code Outer.this} is written so too.
   */
  record LoadName(int target, String name, int at) implements Instruction {}

  /** An assignment to such a name. */
  record StoreName(String name, int value, int at) implements Instruction {}

  /**
   * {@code target = array[index]}.
   *
   * @param index the variable of the index, or {@link #ANY}
   */
  record LoadElement(int target, int array, int index, int at) implements Instruction {
    /**
     * Some element of an array or {@link Iterable}: what a round of {@code for (T x : xs)} reads.
     */
    public static final int ANY = -1;
  }

  /** {@code array[index] = value}. */
  record StoreElement(int array, int index, int value, int at) implements Instruction {}

  /**
   * {@code target = new type(arguments)}.
   *
   * @param outer the variable of an explicit enclosing instance ({@code o.new Inner()}), else -1
   * @param declared the binary name of the local or anonymous class that is instantiated, else
   *     empty
   * @param captures for such a class the variables behind {@link TypeFacts#captures}, in that order
   * @param argumentAts the positions of the arguments
   */
  record New(
      int target,
      TypeRef type,
      List<Integer> arguments,
      int outer,
      String declared,
      List<Integer> captures,
      int at,
      List<Integer> argumentAts)
      implements Instruction {
    public New {
      arguments = List.copyOf(arguments);
      captures = List.copyOf(captures);
      argumentAts = List.copyOf(argumentAts);
    }
  }

  /**
   * An array; {@code elements} of an initialiser in order (empty without one); {@code type} is the
   * array's type.
   */
  record NewArray(int target, TypeRef type, List<Integer> elements, int at) implements Instruction {
    public NewArray {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A method call, or an explicit constructor call ({@link MethodFact#CONSTRUCTOR}). A record
   * pattern reads the component at position N (from 0) by a call named {@link #COMPONENT}N without
   * arguments, since the names of the components stand elsewhere.
   *
   * @param receiver the receiver's variable, or {@link #UNQUALIFIED}, {@link #SUPER}, {@link
   *     #NAMED}
   * @param qualifier for {@code NAMED} the name before the method, as in {@link LoadName}; else
   *     empty
   * @param nameAt the position of the method's name alone
   * @param argumentAts the positions of the arguments
   */
  record Call(
      int target,
      int receiver,
      String qualifier,
      String name,
      List<Integer> arguments,
      int at,
      int nameAt,
      List<Integer> argumentAts)
      implements Instruction {
    /** {@code f(x)}, {@code this(x)}: this, an enclosing instance or a static import. */
    public static final int UNQUALIFIED = -1;

    /** {@code super.f(x)}, {@code super(x)}, {@code Outer.super.f(x)}. */
    public static final int SUPER = -2;

    /** {@code a.b.f(x)} where {@code a} is no variable of the body. */
    public static final int NAMED = -3;

    /** Before the position of a component that a record pattern reads: {@code component$0}. */
    public static final String COMPONENT = "component$";

    public Call {
      arguments = List.copyOf(arguments);
      argumentAts = List.copyOf(argumentAts);
    }
  }

  /**
   * {@code target = (..) -> ..}.
   *
   * @param lambda the index in {@link TypeFacts#lambdas} of the enclosing type
   * @param captures the variables behind {@link LambdaFact#captured}
   */
  record MakeLambda(int target, int lambda, List<Integer> captures, int at) implements Instruction {
    public MakeLambda {
      captures = List.copyOf(captures);
    }
  }

  /**
   * {@code target = qualifier::name}.
   *
   * @param receiver the variable before {@code ::}, or {@link Call#SUPER}, or {@link Call#NAMED}
   *     where a name stands there that may be a type or a field
   * @param type for {@code NAMED} what is written before {@code ::}, as a type (its name may also
   *     be a field's), else absent
   * @param name the method's name, {@link MethodFact#CONSTRUCTOR} for {@code ::new}
   */
  record MakeReference(int target, int receiver, TypeRef type, String name, int at)
      implements Instruction {}

  /** An operator; {@code +} with all its operands flattened. */
  record Operate(int target, Operator operator, List<Integer> operands, int at)
      implements Instruction {
    public Operate {
      operands = List.copyOf(operands);
    }
  }

  /** {@code target = (type) source}. */
  record Cast(int target, TypeRef type, int source, int at) implements Instruction {}

  /** {@code target = source instanceof type}. A binding is a {@link Cast} that follows. */
  record TypeTest(int target, int source, TypeRef type, int at) implements Instruction {}

  /**
   * The first instruction of a handler: the exception, if it is of one of the types (none: any).
   */
  record Catch(int target, List<TypeRef> types, int at) implements Instruction {
    public Catch {
      types = List.copyOf(types);
    }
  }

  /** The operators that are kept apart. */
  enum Operator {
    /** {@code +}: a sum, or a concatenation if an operand is text. */
    PLUS,
    MINUS,
    TIMES,
    DIVIDE,
    REMAINDER,
    /** Shifts and bit operations. */
    BITS,
    EQUAL,
    UNEQUAL,
    LESS,
    LESS_EQUAL,
    GREATER,
    GREATER_EQUAL,
    /** {@code &&}; both sides are evaluated in the lowered form. */
    AND,
    /** {@code ||}; both sides are evaluated in the lowered form. */
    OR,
    NOT,
    NEGATE
  }
}
