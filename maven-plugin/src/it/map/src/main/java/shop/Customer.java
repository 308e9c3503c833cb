package shop;

import javax.persistence.Entity;

@Entity
class Customer {
  String email;
}
