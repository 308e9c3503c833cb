/** Who has an account, and what becomes of it. */
package worktruly.account;
