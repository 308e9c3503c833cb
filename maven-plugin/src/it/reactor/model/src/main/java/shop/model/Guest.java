package shop.model;

import lombok.Data;

@Data
public class Guest {
  private String email;
  private String badge;
}
