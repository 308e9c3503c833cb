package dev.privet.analyzer.spec;

import java.util.List;
import java.util.Optional;

/**
 * What a library annotation means where the program uses it.
 *
 * @param annotations the qualified names, any of them
 * @param role what it does to the annotated element
 * @param within where not empty: the enclosing type, or the element itself, must carry one of these
 *     annotations too, or the method's result must be of one of these types
 * @param elements for {@link Role#NAMED_INPUT}, {@link Role#CLIENT} and {@link Role#VALUE} the
 *     annotation elements that hold the name, address or key, first match
 * @param categories for {@link Role#INPUT} the categories handed in
 * @param sink for {@link Role#RESULT_SINK} the kind of place, for {@link Role#CLIENT} where it is
 *     not another company: a mapper method that writes to the database
 * @param origin file and line
 */
public record AnnotationSpec(
    List<String> annotations,
    Role role,
    List<String> within,
    List<String> elements,
    List<String> categories,
    Optional<SinkKind> sink,
    String origin) {
  /** What an annotation can mean. */
  public enum Role {
    /** Method: the framework calls it. */
    ENTRY,
    /**
     * Parameter of an entry: named request data; the name is the element's or the parameter's own.
     */
    NAMED_INPUT,
    /** Parameter of an entry: data of known categories. */
    INPUT,
    /** Parameter of an entry: an object read from the request. */
    BODY,
    /** Method: its result leaves the program. */
    RESULT_SINK,
    /** Type: instances are made and injected by a container. */
    BEAN,
    /** Field, parameter, constructor or method: filled by a container. */
    INJECT,
    /** Method: its result becomes a bean. */
    PRODUCER,
    /** Type or method: its calls are remote; all arguments leave. */
    CLIENT,
    /** Field or parameter: filled from configuration; the element holds the key. */
    VALUE,
    /** Type: its fields are filled from the configuration keys under a prefix, the element's. */
    BOUND,
    /** Field or accessor: not part of the serialised form. */
    NOT_SERIALISED,
    /** Field or accessor: not part of the form that XML binding gives. */
    NOT_IN_XML,
    /** Field: part of the form that is told to write marked fields only. */
    EXPOSED,
    /** Field or accessor: not stored with the object, or stored by its key only. */
    NOT_STORED,
    /** Field: not part of {@code toString()}. */
    NOT_PRINTED,
    /** Type: stored by a persistence framework. */
    STORED,
    /**
     * Method or parameter: called when an event of that parameter's type is published. May also
     * name the interface that listeners implement.
     */
    LISTENER,
    /** Type or producer: injected where several would do. */
    PREFERRED,
    /** Field, parameter, type or producer: the elements hold the name of the bean that is meant. */
    QUALIFIER,
    /** Type: the code of its methods is generated and copies properties of the same name. */
    MAPPER,
    /** Method of a mapper: copies one property to another name, or leaves one out. */
    MAPPING,
    /** Parameter of a mapper's method: the object that is written to. */
    MAPPING_TARGET,
    /** Method: the elements hold the query whose columns its result has. */
    QUERY
  }

  public AnnotationSpec {
    annotations = List.copyOf(annotations);
    within = List.copyOf(within);
    elements = List.copyOf(elements);
    categories = List.copyOf(categories);
  }
}
