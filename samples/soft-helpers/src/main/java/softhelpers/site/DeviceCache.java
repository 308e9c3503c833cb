package softhelpers.site;

import java.util.LinkedHashMap;
import java.util.Map;
import softhelpers.customer.Book;

/** What the application on a telephone remembers: in memory, until it is closed. */
public final class DeviceCache {
  private final Map<Long, String> accounts = new LinkedHashMap<>();

  public void show(Book book) {
    accounts.put(book.id(), book.bankAccount());
  }

  public int size() {
    return accounts.size();
  }

  public void onAppClosed() {
    accounts.clear();
  }
}
