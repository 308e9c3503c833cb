package dev.privet.analyzer.spec;

/**
 * How a call moves data: one arrow of a model row.
 *
 * @param from where the data is before the call
 * @param to where it is afterwards
 * @param how whether the value itself or something made of it arrives
 * @param form the form that the arriving data has; {@link Form#RAW} with {@code reveals} false
 *     leaves the form as it is
 * @param reveals whether the transformation undoes an earlier one (decryption)
 * @param replaces whether {@code to} loses what it held ({@code :=} arrows); otherwise the data is
 *     added
 */
public record FlowSpec(
    Place from, Place to, How how, Form form, boolean reveals, boolean replaces) {
  /** What arrives. */
  public enum How {
    /** {@code ->} the same value, objects keep their identity. */
    MOVE,
    /** {@code ~>} a text or number made from it: what its {@code toString()} discloses. */
    TEXT,
    /** {@code =>} a serialised form of it: its whole object graph. */
    GRAPH,
    /** {@code =fields>} its fields, whatever annotations say. */
    FIELDS,
    /** {@code =exposed>} the fields that are marked for it. */
    EXPOSED,
    /** {@code =xml>} what XML binding makes of it. */
    XML;

    /** How much of the object is looked at; the thing itself where it is only moved. */
    public Reads reads() {
      return switch (this) {
        case MOVE -> Reads.VALUE;
        case TEXT -> Reads.STRING;
        case GRAPH -> Reads.GRAPH;
        case FIELDS -> Reads.FIELDS;
        case EXPOSED -> Reads.EXPOSED;
        case XML -> Reads.XML;
      };
    }
  }
}
