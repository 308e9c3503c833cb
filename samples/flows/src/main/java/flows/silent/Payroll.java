package flows.silent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Payroll {
  private static final Logger log = LoggerFactory.getLogger(Payroll.class);

  public void derived(Employee employee) {
    // silent: an enum
    log.info("shift {}", employee.getShift());
    // silent: a date of a contract
    log.info("until {}", employee.getContractUntil());
    // silent: a yes or no
    log.info("verified: {}", employee.isEmailVerified());
    // silent: a length
    log.info("{} characters", employee.getEmail().length());
    // silent: a comparison
    log.info("same: {}", Objects.equals(employee.getEmail(), employee.getPhone()));
    // silent: a comparison
    log.info("order: {}", employee.getEmail().compareTo(employee.getPhone()));
    // silent: a place in the text
    log.info("at {}", employee.getEmail().indexOf('@'));
    // silent: whether it is there
    log.info("missing: {}", employee.getPhone() == null);
    // silent: an object without a text of its own
    log.info("employee {}", employee);
  }

  public void containers(List<Employee> employees) {
    Map<String, Integer> perAddress = new HashMap<>();
    List<String> addresses = new ArrayList<>();
    for (Employee employee : employees) {
      perAddress.put(employee.getEmail(), employee.getContractUntil().getYear());
      addresses.add(employee.getEmail());
    }
    // silent: how many
    log.info("{} addresses", perAddress.size());
    // silent: years
    log.info("until {}", perAddress.values());
    // silent: whether there are any
    log.info("none: {}", addresses.isEmpty());
    // silent: whether one is among them
    log.info("known: {}", addresses.contains("payroll"));
    employees.sort(Comparator.comparing(Employee::getEmail));
    // silent: the first one's shift
    log.info("first {}", employees.get(0).getShift());
  }

  public void counted(Employee employee) throws IOException {
    BufferedReader lines = new BufferedReader(new StringReader(employee.getEmail()));
    int count = 0;
    while (lines.readLine() != null) {
      count++;
    }
    // silent: a reader that only counts
    log.info("{} lines", count);
  }

  public void later(Employee employee) {
    StringBuilder text = new StringBuilder("payroll");
    // silent: the address is appended afterwards
    log.info("{}", text);
    text.append(employee.getEmail());
    deliver(text);
  }

  private void deliver(CharSequence text) {
    if (text.length() > 1000) {
      // silent: a constant message
      throw new IllegalArgumentException("too long");
    }
  }

  public void ignored(Employee employee) {
    // silent: the callee does not use what it is given
    log.info(label(employee.getEmail()));
  }

  private String label(String ignored) {
    return "employee";
  }
}
