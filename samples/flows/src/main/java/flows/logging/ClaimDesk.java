package flows.logging;

public class ClaimDesk {
  private final ClaimLog log = new ClaimLog(ClaimDesk.class);

  public void open(Claimant claimant) {
    long start = System.nanoTime();
    log.trace("entering open()");
    log.event("opened by {}", claimant.getName());
    log.event("confirmation to {}", claimant.getEmail());
    log.timing("open", System.nanoTime() - start);
  }
}
