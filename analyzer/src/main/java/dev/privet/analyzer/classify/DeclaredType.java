package dev.privet.analyzer.classify;

import java.util.Set;

/**
 * A declared type as far as it tells whether its values can be a datum.
 *
 * @param sort what its values are
 * @param name the simple name of the value type, containers opened: {@code String} for {@code
 *     Optional<List<String>>}
 */
record DeclaredType(Sort sort, String name) {
  /** What the values of a type are. */
  enum Sort {
    UNKNOWN,
    TEXT,
    /** A whole number. */
    NUMBER,
    /** A number with decimals. */
    MEASURE,
    DATE,
    /** A UUID: an id or a token, never words. */
    IDENTITY,
    /** Nothing that could be a datum: a flag, a function, nothing at all. */
    NEVER,
    /** A type that only its name tells about. */
    OTHER
  }

  private static final Set<String> TEXTS =
      English.words(
          """
          String CharSequence StringBuilder StringBuffer char Character Object JsonNode
          TextNode JsonElement JsonValue JsonString JsonPrimitive Text Clob NClob Blob
          ByteBuffer CharBuffer ByteString URI URL Uri InputStream Reader Serializable
          Comparable GString Utf8 InetAddress Inet4Address Inet6Address InetSocketAddress
          SocketAddress
          """);
  private static final Set<String> STRUCTURES =
      English.words("JsonNode JsonElement JsonValue Serializable Comparable InputStream Reader");
  private static final Set<String> NUMBERS =
      English.words(
          """
          int Integer long Long short Short BigInteger Number AtomicInteger AtomicLong
          OptionalInt OptionalLong
          """);
  private static final Set<String> MEASURES =
      English.words(
          """
          double Double float Float BigDecimal OptionalDouble Money MonetaryAmount
          """);
  private static final Set<String> DATES =
      English.words(
          """
          Date LocalDate LocalDateTime Instant OffsetDateTime ZonedDateTime Timestamp Calendar
          XMLGregorianCalendar DateTime YearMonth Year MonthDay
          """);
  private static final Set<String> NEVERS =
      English.words(
          """
          boolean Boolean AtomicBoolean BooleanSupplier void Void Class Function BiFunction
          UnaryOperator BinaryOperator Predicate BiPredicate Consumer BiConsumer Pattern
          Logger Method Field Runnable byte Byte Comparator ImageView Token
          """);
  private static final Set<String> CONTAINERS =
      English.words(
          """
          Optional List ArrayList LinkedList Set HashSet LinkedHashSet TreeSet SortedSet
          Collection Iterable Iterator Stream Map HashMap LinkedHashMap TreeMap
          ConcurrentHashMap ConcurrentMap SortedMap MultiValueMap Multimap Supplier Callable
          Mono Flux Uni Multi Single Maybe Future CompletableFuture CompletionStage Queue
          Deque AtomicReference ThreadLocal Lazy Provider JsonNullable JAXBElement
          ImmutableList ImmutableSet Ref Holder
          """);

  static DeclaredType of(String written) {
    String text = written.strip();
    boolean array = false;
    while (text.endsWith("[]") || text.endsWith("...")) {
      text = text.substring(0, text.length() - (text.endsWith("[]") ? 2 : 3)).strip();
      array = true;
    }
    int open = text.indexOf('<');
    String head = open < 0 ? text : text.substring(0, open);
    String name = head.substring(head.lastIndexOf('.') + 1);
    if (array && name.equals("byte")) {
      return new DeclaredType(Sort.TEXT, name);
    }
    if (open >= 0 && text.endsWith(">") && CONTAINERS.contains(name)) {
      return of(lastArgument(text.substring(open + 1, text.length() - 1)));
    }
    return new DeclaredType(sort(name), name);
  }

  /** Whether {@code written}, which this is made of, is the type of one text, not of many. */
  boolean oneText(String written) {
    boolean optional = written.startsWith("Optional<") || !written.contains("<");
    boolean array = written.endsWith("]") && !name.equals("byte") && !name.equals("char");
    return sort == Sort.TEXT && optional && !array && !STRUCTURES.contains(name);
  }

  private static Sort sort(String name) {
    if (name.isEmpty() || name.equals("var") || name.equals("?") || CONTAINERS.contains(name)) {
      return Sort.UNKNOWN;
    }
    if (TEXTS.contains(name) || (name.length() <= 2 && Character.isUpperCase(name.charAt(0)))) {
      return Sort.TEXT;
    }
    if (NUMBERS.contains(name)) {
      return Sort.NUMBER;
    }
    if (MEASURES.contains(name)) {
      return Sort.MEASURE;
    }
    if (name.equals("UUID")) {
      return Sort.IDENTITY;
    }
    if (DATES.contains(name)) {
      return Sort.DATE;
    }
    return NEVERS.contains(name) ? Sort.NEVER : Sort.OTHER;
  }

  private static String lastArgument(String arguments) {
    int depth = 0;
    int start = 0;
    for (int i = 0; i < arguments.length(); i++) {
      switch (arguments.charAt(i)) {
        case '<' -> depth++;
        case '>' -> depth--;
        case ',' -> start = depth == 0 ? i + 1 : start;
        default -> {}
      }
    }
    String last = arguments.substring(start).strip();
    return last.startsWith("? extends ") ? last.substring("? extends ".length()) : last;
  }
}
