package flows.dispatch;

/** An enum whose constants have bodies. */
public enum Field implements Column<Member, String> {
  EMAIL {
    @Override
    public String of(Member row) {
      return row.email();
    }
  },
  HALL {
    @Override
    public String of(Member row) {
      return row.hall();
    }
  }
}
