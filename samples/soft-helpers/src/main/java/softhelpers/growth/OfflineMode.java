package softhelpers.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import softhelpers.customer.Book;

/** Books on the telephone's disk, where they stay after the application is closed. */
public final class OfflineMode {
  private final Path folder;

  public OfflineMode(Path folder) {
    this.folder = folder;
  }

  public void keep(Book book) throws IOException {
    // expect: PRV301 user.financial.bank_account
    Files.writeString(folder.resolve("book"), book.bankAccount());
  }
}
