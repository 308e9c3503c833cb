package flows.aliases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Archive {
  private static final Logger log = LoggerFactory.getLogger(Archive.class);

  public void file(Patient patient) {
    Cabinet cabinet = new Cabinet();
    write(cabinet.drawer.folder.sheet(), patient);

    // expect: PRV101 user.contact.phone_number
    log.info("filed {}", cabinet.drawer.folder.sheet().text);
    // silent: the heading of the same sheet
    log.info("filed under {}", cabinet.drawer.folder.sheet().heading);
    // silent: the label of the drawer
    log.info("filed in {}", cabinet.drawer.label);
  }

  public void replaceFolder(Patient patient) {
    Cabinet cabinet = new Cabinet();
    write(cabinet.drawer.folder.sheet(), patient);
    cabinet.drawer.folder = new Cabinet.Folder();

    // silent: the folder with the text is no longer in the cabinet
    log.info("folder holds {}", cabinet.drawer.folder.sheet().text);
  }

  private void write(Cabinet.Sheet sheet, Patient patient) {
    sheet.heading = "Ward " + patient.getWard();
    sheet.text = patient.getPhone();
  }
}
