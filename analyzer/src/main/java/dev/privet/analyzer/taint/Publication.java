package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import java.util.ArrayList;
import java.util.List;

/** Events: what is published arrives at every listener whose parameter may be of its type. */
final class Publication {
  private final Run run;

  Publication(Run run) {
    this.run = run;
  }

  /** Calls the listeners. */
  void publish(State state, Value event, Where where) {
    for (Roles.Listener listener : run.engine().roles().listeners()) {
      Procedure procedure = listener.procedure();
      TypeShape parameter = procedure.parameterTypes().get(listener.parameter());
      if (!mayTake(parameter, event)) {
        continue;
      }
      List<Value> arguments = new ArrayList<>();
      for (int i = 0; i < procedure.parameterTypes().size(); i++) {
        arguments.add(
            i == listener.parameter()
                ? event
                : Value.of(
                    run.engine()
                        .objects()
                        .opaque(
                            procedure.fact().parameters().get(i),
                            procedure.parameterTypes().get(i))));
      }
      Value self =
          Value.of(
              run.engine().objects().opaque(procedure, TypeShape.of(procedure.owner().name())));
      Value unused = run.application().direct(state, procedure, self, arguments, where);
    }
  }

  private boolean mayTake(TypeShape parameter, Value event) {
    if (event.objectCount() == 0) {
      return run.program().hierarchy().isSubtype(event.type().name(), parameter.name());
    }
    for (Obj object : event.objects()) {
      String type = run.heap().typeOf(object, event).name();
      boolean known = !Shapes.isUnknown(run.heap().typeOf(object, event));
      if (known
          && (run.program().hierarchy().isSubtype(type, parameter.name())
              || (!object.isFresh()
                  && run.program().hierarchy().isSubtype(parameter.name(), type)))) {
        return true;
      }
    }
    return false;
  }
}
